package id.bangga.hasil.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.hasil.RingkasanHasil.Baris;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Format;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The announced result on the first page of everybody who belongs to a unit: their own unit's.
@Component
class TerbukaHasil implements PenyediaPekerjaan {
  private static final int URUTAN = 40;
  private final HasilService hasil;
  private final DokumenHasil dokumen;
  private final OrganisasiService organisasi;

  TerbukaHasil(HasilService hasil, DokumenHasil dokumen, OrganisasiService organisasi) {
    this.hasil = hasil;
    this.dokumen = dokumen;
    this.organisasi = organisasi;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    return List.of();
  }

  @Override
  public List<Pekerjaan> terbuka(Pelaku pelaku) {
    Set<Long> unit =
        pelaku.penugasan().stream()
            .map(Penugasan::unitId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Optional<HasilBeku> terbit =
        unit.isEmpty() ? Optional.empty() : hasil.semuaTerbit().stream().findFirst();
    if (terbit.isEmpty()) {
      return List.of();
    }
    var nama = organisasi.peta(organisasi.hariIni());
    RingkasanHasil isi = dokumen.ringkasan(terbit.get());
    return unit.stream()
        .map(nama::get)
        .filter(Objects::nonNull)
        .flatMap(satu -> isi.klaster().stream().flatMap(k -> baris(isi, k, satu.kode()).stream()))
        .toList();
  }

  private static Optional<Pekerjaan> baris(
      RingkasanHasil isi, RingkasanHasil.Klaster klaster, String kode) {
    return klaster.baris().stream()
        .filter(satu -> satu.kode().equals(kode))
        .findFirst()
        .map(satu -> pekerjaan(isi.tahun(), klaster, satu));
  }

  private static Pekerjaan pekerjaan(int tahun, RingkasanHasil.Klaster klaster, Baris satu) {
    return new Pekerjaan(
        URUTAN,
        "Hasil %d: %s".formatted(tahun, satu.nama()),
        "Nilai akhir %s, peringkat %d dari %d unit (%s)."
            .formatted(
                Format.desimal(satu.nilaiAkhir(), 2),
                satu.peringkat(),
                klaster.baris().size(),
                klaster.nama()),
        null,
        "Baca hasil",
        "/hasil/%d/%s".formatted(tahun, satu.kode()));
  }
}
