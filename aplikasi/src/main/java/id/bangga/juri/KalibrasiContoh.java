package id.bangga.juri;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.SiklusService;
import id.bangga.statistik.SeededRandom;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Calibration rounds of the sample city: one compared last year, one that waits for jurors now.
@Component
public class KalibrasiContoh {
  private static final int BENIH = 7;

  /// What the three samples deserve, by criterion in the order of the default.
  private static final double[][] MUTU = {
    {86, 82, 80, 84, 72}, {40, 52, 46, 60, 88}, {70, 72, 50, 62, 60}
  };

  private final KalibrasiRepository repository;
  private final PanelRepository panel;
  private final SiklusService siklus;
  private final Jurnal jurnal;

  KalibrasiContoh(
      KalibrasiRepository repository, PanelRepository panel, SiklusService siklus, Jurnal jurnal) {
    this.repository = repository;
    this.panel = panel;
    this.siklus = siklus;
    this.jurnal = jurnal;
  }

  /// Takes new members into the jury of a year that has none yet.
  ///
  /// @param menyatakan how many of the last members have declared their conflicts
  @Transactional
  public void panel(
      Pelaku pelaku, int tahun, List<JuriContoh.JuriRekaan> juri, int menyatakan, Instant saat) {
    for (int i = 0; i < juri.size(); i++) {
      JuriContoh.JuriRekaan satu = juri.get(i);
      panel.simpan(tahun, satu.akunId(), satu.lembaga(), satu.eksternal());
      if (i >= juri.size() - menyatakan) {
        panel.updateDinyatakan(tahun, satu.akunId(), saat);
      }
    }
    catat(pelaku, tahun, "dewan juri contoh dimuat", juri.size());
  }

  /// Opens a round that the last jurors have scored already.
  ///
  /// @param selesai how many of them
  /// @param bandingkan is the round compared?
  @Transactional
  public void putaran(
      Pelaku pelaku,
      int tahun,
      List<JuriContoh.JuriRekaan> juri,
      int selesai,
      boolean bandingkan,
      Instant saat) {
    var putaran = new Kalibrasi(tahun, 1, ContohKalibrasi.baku(), pelaku.nama(), saat, null);
    repository.insert(putaran);
    var acak = new SeededRandom(BENIH + (long) tahun);
    for (int j = juri.size() - selesai; j < juri.size(); j++) {
      for (Kalibrasi.Contoh contoh : putaran.contoh()) {
        double ketat = JuriContoh.ketat(j, juri.size());
        repository.replace(
            putaran,
            new SkorContoh(juri.get(j).akunId(), contoh.nomor(), skor(tahun, contoh, ketat, acak)),
            saat.plus(Duration.ofHours(2)));
      }
    }
    if (bandingkan) {
      repository.updateDibandingkan(putaran, pelaku.nama(), saat.plus(Duration.ofDays(1)));
    }
    catat(pelaku, tahun, "putaran kalibrasi contoh dimuat", selesai);
  }

  private Map<String, BigDecimal> skor(
      int tahun, Kalibrasi.Contoh contoh, double ketat, SeededRandom acak) {
    List<KriteriaJuri> kriteria = new ArrayList<>(siklus.siklus(tahun).kriteria());
    double[] mutu = MUTU[contoh.nomor() - 1];
    Map<String, BigDecimal> hasil = new HashMap<>();
    for (int k = 0; k < kriteria.size(); k++) {
      double dasar = mutu[k % mutu.length] + ketat + acak.nextGaussian() * 5;
      hasil.put(kriteria.get(k).kode(), BigDecimal.valueOf(Math.clamp(Math.round(dasar), 10, 98)));
    }
    return hasil;
  }

  private void catat(Pelaku pelaku, int tahun, String apa, int juri) {
    jurnal.catat(
        Catatan.dari(pelaku, apa, PenjagaJuri.objek(tahun))
            .perubahan(null, Isi.dari("juri", juri)));
  }
}
