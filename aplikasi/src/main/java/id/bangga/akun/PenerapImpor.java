package id.bangga.akun;

import id.bangga.akun.AkunMassalRepository.Pemberian;
import id.bangga.akun.AkunRepository.SandiTersimpan;
import id.bangga.akun.HasilTerapkan.SandiBaru;
import id.bangga.akun.RencanaImpor.Langkah;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.VersiUsang;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Carries an import plan out: first the new accounts, then who is whose superior, then the roles,
/// last the journal.
@Component
class PenerapImpor {
  private final AkunRepository akun;
  private final AkunMassalRepository massal;
  private final Jurnal jurnal;
  private final Clock clock;

  PenerapImpor(AkunRepository akun, AkunMassalRepository massal, Jurnal jurnal, Clock clock) {
    this.akun = akun;
    this.massal = massal;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  List<SandiBaru> terapkan(Pelaku pelaku, List<Langkah> langkah, String berkas) {
    List<SandiBaru> sandi = new ArrayList<>();
    Map<String, Long> nomor = new HashMap<>();
    langkah.stream()
        .map(Langkah::lama)
        .filter(Objects::nonNull)
        .forEach(lama -> nomor.put(lama.namaPengguna(), lama.id()));
    nomor.putAll(buat(pelaku, langkah.stream().filter(l -> l.lama() == null).toList(), sandi));
    langkah.stream().filter(Langkah::berubah).forEach(satu -> simpan(satu, nomor));
    List<Pemberian> peran =
        langkah.stream()
            .flatMap(
                satu -> satu.peran().stream().map(p -> new Pemberian(nomor(nomor, satu.data()), p)))
            .toList();
    massal.insertPeran(peran, clock.instant());
    jurnal.catat(
        langkah.stream()
            .filter(satu -> satu.berubah() || !satu.peran().isEmpty())
            .map(satu -> catatan(pelaku, satu, nomor(nomor, satu.data()), berkas))
            .toList());
    return sandi;
  }

  private Map<String, Long> buat(Pelaku pelaku, List<Langkah> baru, List<SandiBaru> sandi) {
    List<SandiTersimpan> tersimpan = new ArrayList<>();
    for (Langkah satu : baru) {
      String sekali = SandiSekali.baru();
      sandi.add(new SandiBaru(satu.data().namaPengguna(), satu.data().nama(), sekali));
      tersimpan.add(
          new SandiTersimpan(
              PenyandiSandi.sandikanSekali(sekali), true, clock.instant(), pelaku.nama()));
    }
    return massal.insert(baru.stream().map(Langkah::data).toList(), tersimpan);
  }

  /// Superiors can be written only now that every account has its number.
  private void simpan(Langkah satu, Map<String, Long> nomor) {
    Akun lama = satu.lama();
    Long atasan = atasan(satu, nomor);
    if (lama == null && atasan == null) {
      return;
    }
    DataAkun data = satu.data();
    var lengkap =
        new DataAkun(
            data.namaPengguna(), data.nama(), data.surel(), data.nip(), data.unitId(), atasan);
    if (akun.update(nomor(nomor, data), lama == null ? 0 : lama.versi(), lengkap) == 0) {
      throw new VersiUsang("Akun " + data.namaPengguna());
    }
  }

  private @Nullable Long atasan(Langkah satu, Map<String, Long> nomor) {
    if (satu.atasan().isEmpty()) {
      return null;
    }
    Long diBerkas = nomor.get(satu.atasan());
    return diBerkas == null ? akun.pemakaiNama(satu.atasan()).orElse(null) : diBerkas;
  }

  private static Catatan catatan(Pelaku pelaku, Langkah satu, long id, String berkas) {
    Akun lama = satu.lama();
    DataAkun data = satu.data();
    String peran = String.join(", ", satu.peran().stream().map(p -> p.peran().sebutan()).toList());
    return Catatan.dari(
            pelaku, lama == null ? "akun dibuat" : "akun diubah", Objek.dari("akun", id))
        .alasan("Impor berkas " + berkas)
        .perubahan(
            lama == null ? null : isi(lama.nama(), lama.surel(), lama.nip(), lama.unitId(), ""),
            isi(data.nama(), data.surel(), data.nip(), data.unitId(), peran));
  }

  private static String isi(
      String nama,
      @Nullable String surel,
      @Nullable String nip,
      @Nullable Long unit,
      String peran) {
    return Isi.dari(
        "nama", nama, "surel", surel, "nip", nip, "unit", unit, "peran ditambahkan", peran);
  }

  private static long nomor(Map<String, Long> nomor, DataAkun data) {
    return Objects.requireNonNull(nomor.get(data.namaPengguna()), data.namaPengguna());
  }
}
