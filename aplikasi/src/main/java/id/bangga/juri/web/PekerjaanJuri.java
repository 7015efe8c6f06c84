package id.bangga.juri.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.juri.AnggotaJuri;
import id.bangga.juri.FinalisService;
import id.bangga.juri.JuriService;
import id.bangga.juri.Kalibrasi;
import id.bangga.juri.KalibrasiService;
import id.bangga.juri.LembarService;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.PanelService;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What of the jury waits for jurors and Pengelola.
@Component
class PekerjaanJuri implements PenyediaPekerjaan {
  private static final int URUTAN = 50;

  private final SiklusService siklus;
  private final FinalisService finalis;
  private final PanelService panel;
  private final LembarService lembar;
  private final JuriService juri;
  private final KalibrasiService kalibrasi;

  PekerjaanJuri(
      SiklusService siklus,
      FinalisService finalis,
      PanelService panel,
      LembarService lembar,
      JuriService juri,
      KalibrasiService kalibrasi) {
    this.siklus = siklus;
    this.finalis = finalis;
    this.panel = panel;
    this.lembar = lembar;
    this.juri = juri;
    this.kalibrasi = kalibrasi;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    Optional<Siklus> berjalan = siklus.berjalan();
    if (berjalan.isEmpty()) {
      return List.of();
    }
    List<Pekerjaan> hasil = new ArrayList<>();
    if (pelaku.memegang(Peran.JURI)) {
      hasil.addAll(untukJuri(pelaku, berjalan.get()));
    }
    if (pelaku.memegang(Peran.PENGELOLA)) {
      hasil.addAll(untukPengelola(pelaku, berjalan.get()));
    }
    return hasil;
  }

  private List<Pekerjaan> untukJuri(Pelaku pelaku, Siklus berjalan) {
    int tahun = berjalan.tahun();
    List<Pekerjaan> hasil = new ArrayList<>();
    boolean belumMenyatakan =
        panel.daftar(pelaku, tahun).stream()
            .filter(satu -> satu.akunId() == pelaku.akunEfektif())
            .map(AnggotaJuri::dinyatakan)
            .anyMatch(Objects::isNull);
    if (belumMenyatakan) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "Nyatakan benturan kepentingan",
              "Sebelum ditugaskan, nyatakan hubungan Anda dengan finalis.",
              null,
              "Buka pernyataan",
              "/juri/%d/panel".formatted(tahun)));
    }
    kalibrasiSaya(pelaku, berjalan).ifPresent(hasil::add);
    long sisa = lembar.milik(pelaku, tahun).stream().filter(satu -> !satu.dikunci()).count();
    if (sisa > 0 && siklus.terbuka(tahun, Fase.PENJURIAN).diterima()) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "Nilai %d finalis".formatted(sisa),
              "Setiap perubahan tersimpan sendiri; kunci lembar bila sudah yakin.",
              batas(berjalan),
              "Buka lembar",
              "/juri/%d/nilai".formatted(tahun)));
    }
    return hasil;
  }

  private Optional<Pekerjaan> kalibrasiSaya(Pelaku pelaku, Siklus berjalan) {
    int tahun = berjalan.tahun();
    Kalibrasi putaran = kalibrasi.putaran(pelaku, tahun).orElse(null);
    if (putaran == null || !putaran.terbuka() || !kalibrasi.anggota(pelaku, tahun)) {
      return Optional.empty();
    }
    int terisi = kalibrasi.milik(pelaku, tahun).stream().mapToInt(satu -> satu.skor().size()).sum();
    int sisa = putaran.contoh().size() * berjalan.kriteria().size() - terisi;
    return sisa == 0
        ? Optional.empty()
        : Optional.of(
            new Pekerjaan(
                URUTAN,
                "Nilai %d contoh kalibrasi".formatted(putaran.contoh().size()),
                "Masih %d skor. Latihan sebelum finalis tampil; tidak dihitung dalam penilaian."
                    .formatted(sisa),
                null,
                "Nilai contoh",
                "/juri/%d/kalibrasi".formatted(tahun)));
  }

  private Optional<Pekerjaan> kalibrasiPanel(Pelaku pelaku, int tahun) {
    boolean terbuka = kalibrasi.putaran(pelaku, tahun).filter(Kalibrasi::terbuka).isPresent();
    var kemajuan =
        terbuka ? kalibrasi.kemajuan(pelaku, tahun) : List.<KalibrasiService.Kemajuan>of();
    return kemajuan.isEmpty() || !kemajuan.stream().allMatch(KalibrasiService.Kemajuan::selesai)
        ? Optional.empty()
        : Optional.of(
            new Pekerjaan(
                URUTAN,
                "Bandingkan kalibrasi juri",
                "Semua juri sudah menilai contoh.",
                null,
                "Buka kalibrasi",
                "/juri/%d/kalibrasi".formatted(tahun)));
  }

  private List<Pekerjaan> untukPengelola(Pelaku pelaku, Siklus berjalan) {
    int tahun = berjalan.tahun();
    List<Pekerjaan> hasil = new ArrayList<>();
    if (siklus.terbuka(tahun, Fase.PENETAPAN_FINALIS).diterima()
        && finalis.penetapan(pelaku, tahun).isEmpty()) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "Tetapkan finalis " + tahun,
              "Periksa usulan menurut nilai desk final.",
              null,
              "Lihat usulan",
              "/juri/%d/finalis".formatted(tahun)));
    }
    kalibrasiPanel(pelaku, tahun).ifPresent(hasil::add);
    long pleno =
        juri.kemajuan(pelaku, tahun).stream()
            .filter(NilaiFinalis::perluPleno)
            .filter(satu -> satu.pleno() == null || !satu.pleno().selesai())
            .count();
    if (pleno > 0) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "%d finalis menunggu pleno".formatted(pleno),
              "Rentang nilai antarjuri melewati ambang.",
              null,
              "Buka pleno",
              "/juri/%d/pleno".formatted(tahun)));
    }
    return hasil;
  }

  private static @Nullable Instant batas(Siklus siklus) {
    return siklus.fase(Fase.PENJURIAN).map(RentangFase::selesai).orElse(null);
  }
}
