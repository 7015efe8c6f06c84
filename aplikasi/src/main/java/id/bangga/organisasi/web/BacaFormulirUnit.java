package id.bangga.organisasi.web;

import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.DataUnit;
import id.bangga.organisasi.JenisLayanan;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.KodeAturanOrganisasi;
import id.bangga.organisasi.KolomUnit;
import id.bangga.organisasi.Temuan;
import id.bangga.web.Formulir;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Between the fields of a form and the values of the module.
record BacaFormulirUnit(Formulir formulir) {
  static final String DASAR = "dasar";

  /// Puts the data of a unit into the fields.
  static Formulir isi(Formulir f, DataUnit d) {
    return f.isi("nama", d.nama())
        .isi("singkatan", d.singkatan())
        .isi("jenis", d.jenis())
        .isi("klaster", d.klaster())
        .isi("jenis_layanan", d.jenisLayanan())
        .isi("induk", d.indukId())
        .isi("kepala", d.kepala())
        .isi("jumlah_asn", d.jumlahAsn())
        .isi("terverifikasi", d.terverifikasi() ? "ya" : null)
        .isi("sumber", d.sumber());
  }

  /// The unit's data as typed; what cannot be read is noted in the form. `lama` gives what the form
  /// does not ask.
  DataUnit data(@Nullable DataUnit lama, Map<JenisUnit, Klaster> baku) {
    JenisUnit jenis =
        pilihan(JenisUnit.values(), "jenis", "Jenis unit belum dipilih.").orElse(JenisUnit.DINAS);
    Klaster klaster =
        formulir.nilai("klaster").isEmpty()
            ? baku.getOrDefault(jenis, Klaster.DINAS_BADAN)
            : pilihan(Klaster.values(), "klaster", "Klaster tidak dikenal.")
                .orElse(Klaster.DINAS_BADAN);
    String kepala = formulir.nilai("kepala");
    boolean kepalaTetap = lama != null && lama.kepala().equals(kepala);
    return new DataUnit(
        formulir.nilai("nama"),
        formulir.nilai("singkatan"),
        jenis,
        klaster,
        pilihan(JenisLayanan.values(), "jenis_layanan", "Jenis layanan belum dipilih.")
            .orElse(JenisLayanan.PUBLIK),
        bulat("induk").orElse(null),
        kepala,
        kepalaTetap && lama != null ? lama.kepalaAkunId() : null,
        formulir.bulat("jumlah_asn", "Jumlah ASN").orElse(0),
        formulir.terpilih("terverifikasi", "ya"),
        formulir.nilai("sumber"));
  }

  Berlaku berlaku() {
    if (formulir.nilai("sejak").isEmpty()) {
      formulir.galat("sejak", "Tanggal belum diisi.");
    }
    LocalDate sejak = formulir.tanggal("sejak", "Tanggal").orElse(LocalDate.EPOCH);
    return new Berlaku(sejak, formulir.nilai(DASAR));
  }

  long versi() {
    return bulat("versi").orElse(0L);
  }

  Optional<Long> bulat(String nama) {
    try {
      String isi = formulir.nilai(nama);
      return isi.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(isi));
    } catch (NumberFormatException e) {
      formulir.galat(nama, "Pilihan tidak dikenal.");
      return Optional.empty();
    }
  }

  private <T extends Enum<T>> Optional<T> pilihan(T[] semua, String nama, String pesan) {
    String isi = formulir.nilai(nama);
    Optional<T> dipilih = Arrays.stream(semua).filter(s -> s.name().equals(isi)).findFirst();
    if (dipilih.isEmpty()) {
      formulir.galat(nama, pesan);
    }
    return dipilih;
  }

  /// Notes each finding at its field; those without a field in this form come back.
  List<Temuan> tandai(List<Temuan> temuan, Set<KolomUnit> bidang) {
    List<Temuan> sisa = temuan.stream().filter(t -> bidang(t, bidang).isEmpty()).toList();
    temuan.forEach(t -> bidang(t, bidang).ifPresent(nama -> formulir.galat(nama, t.pesan())));
    return sisa;
  }

  private static Optional<String> bidang(Temuan t, Set<KolomUnit> bidang) {
    if (t.kode() == KodeAturanOrganisasi.OR_024) {
      return Optional.of(DASAR);
    }
    return bidang.contains(t.kolom()) ? Optional.of(t.kolom().nama()) : Optional.empty();
  }
}
