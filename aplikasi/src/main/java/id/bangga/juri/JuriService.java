package id.bangga.juri;

import id.bangga.bersama.Pelaku;
import id.bangga.siklus.SiklusService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the jury did, for the steps that follow. What may be shown to whom is theirs to check.
@Service
@Transactional(readOnly = true)
public class JuriService {
  private final PenyusunNilai penyusun;
  private final PanelRepository panel;
  private final PanelService panelService;
  private final FinalisRepository finalis;
  private final LembarRepository lembar;
  private final PlenoRepository pleno;
  private final PertimbanganService pertimbangan;
  private final SiklusService siklus;

  JuriService(
      PenyusunNilai penyusun,
      PanelRepository panel,
      PanelService panelService,
      FinalisRepository finalis,
      LembarRepository lembar,
      PlenoRepository pleno,
      PertimbanganService pertimbangan,
      SiklusService siklus) {
    this.penyusun = penyusun;
    this.panel = panel;
    this.panelService = panelService;
    this.finalis = finalis;
    this.lembar = lembar;
    this.pleno = pleno;
    this.pertimbangan = pertimbangan;
    this.siklus = siklus;
  }

  /// Everything the jury did in a year.
  public NilaiPenjurian nilai(int tahun) {
    return new NilaiPenjurian(
        tahun,
        siklus.siklus(tahun).kriteria(),
        panel.list(tahun),
        finalis.listPenetapan(tahun),
        finalis.listUndian(tahun),
        penyusun.susun(tahun),
        pleno.list(tahun),
        pleno.listSeri(tahun),
        lembar.listRiwayat(tahun),
        panelService.benturan(tahun),
        pertimbangan.juri(tahun));
  }

  /// Progress of scoring without any score: who has locked how many sheets.
  public List<NilaiFinalis> kemajuan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    boolean skor = pelaku.bolehTanpaTugas(TindakanPenjurian.LIHAT_SKOR_JURI, 0);
    return penyusun.susun(tahun).stream().map(satu -> skor ? satu : tanpaSkor(satu)).toList();
  }

  private static NilaiFinalis tanpaSkor(NilaiFinalis satu) {
    return new NilaiFinalis(
        satu.finalis(),
        satu.juri().stream()
            .map(
                juri -> new NilaiFinalis.SkorSatuJuri(juri.akunId(), juri.status(), Map.of(), null))
            .toList(),
        null,
        null,
        null,
        null,
        false,
        null,
        null);
  }
}
