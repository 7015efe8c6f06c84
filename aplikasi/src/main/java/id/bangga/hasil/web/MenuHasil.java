package id.bangga.hasil.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;

import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.hasil.RingkasanHasil.Baris;
import id.bangga.hasil.RingkasanHasil.Klaster;
import id.bangga.web.EntriMenu;
import id.bangga.web.Format;
import id.bangga.web.PenyediaBeranda;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The result in the left rail and on the citizens' front page.
@Component
class MenuHasil implements PenyediaMenu, PenyediaBeranda {
  private final HasilService hasil;
  private final DokumenHasil dokumen;

  MenuHasil(HasilService hasil, DokumenHasil dokumen) {
    this.hasil = hasil;
    this.dokumen = dokumen;
  }

  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            60, "Hasil", "/kelola-hasil", "trophy", Set.of(PENGELOLA, AUDITOR, PIMPINAN_DAERAH)));
  }

  @Override
  public String penanda() {
    return terbaru().map(HasilBeku::sidik).orElse("");
  }

  @Override
  public List<KartuBeranda> kartu() {
    return terbaru().map(this::kartu).stream().toList();
  }

  private Optional<HasilBeku> terbaru() {
    return hasil.semuaTerbit().stream().findFirst();
  }

  private KartuBeranda kartu(HasilBeku beku) {
    int tahun = beku.tahun();
    RingkasanHasil isi = dokumen.ringkasan(beku);
    long unit = isi.klaster().stream().mapToLong(k -> k.baris().size()).sum();
    Optional<Klaster> pertama =
        isi.klaster().stream().filter(k -> !k.finalis().isEmpty()).findFirst();
    return new KartuBeranda(
        10,
        pertama
            .map(k -> "%d terbaik %d, %s".formatted(k.finalis().size(), tahun, k.nama()))
            .orElse("Hasil penilaian budaya kerja " + tahun),
        "",
        "Dari %s unit yang dinilai; ditetapkan %s."
            .formatted(Format.bilangan(unit), Format.hari(isi.ditetapkanPada())),
        "Lihat hasil " + tahun,
        "/hasil/" + tahun,
        pertama.stream()
            .flatMap(k -> k.finalis().stream())
            .map(satu -> butir(tahun, satu))
            .toList());
  }

  private static ButirBeranda butir(int tahun, Baris satu) {
    return new ButirBeranda(
        satu.nama(),
        Format.desimal(satu.nilaiAkhir(), 2),
        "/hasil/%d/%s".formatted(tahun, satu.kode()));
  }
}
