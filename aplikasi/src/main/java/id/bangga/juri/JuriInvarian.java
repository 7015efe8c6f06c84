package id.bangga.juri;

import id.bangga.bersama.Invarian;
import id.bangga.kepentingan.Benturan;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// A locked sheet is complete; nobody scored a unit in conflict; the jury that scores is odd; the
/// order of presentation is the one that its seed draws; a decided pleno leaves no sheet open.
@Component
class JuriInvarian implements Invarian {
  private final SiklusService siklus;
  private final PanelRepository panel;
  private final PanelService panelService;
  private final FinalisRepository finalis;
  private final LembarRepository lembar;
  private final PlenoRepository pleno;

  JuriInvarian(
      SiklusService siklus,
      PanelRepository panel,
      PanelService panelService,
      FinalisRepository finalis,
      LembarRepository lembar,
      PlenoRepository pleno) {
    this.siklus = siklus;
    this.panel = panel;
    this.panelService = panelService;
    this.finalis = finalis;
    this.lembar = lembar;
    this.pleno = pleno;
  }

  @Override
  public String modul() {
    return "juri";
  }

  @Override
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    for (Siklus satu : siklus.daftar()) {
      List<LembarJuri> daftar = lembar.list(satu.tahun());
      periksaLembar(satu, daftar, temuan);
      periksaBenturan(satu, daftar, temuan);
      periksaUrutan(satu.tahun(), temuan);
      int anggota = panel.list(satu.tahun()).size();
      if (!daftar.isEmpty() && !AturanJuri.jumlahSah(anggota)) {
        temuan.add(
            "Dewan juri %d beranggota %d; harus ganjil, paling sedikit %d."
                .formatted(satu.tahun(), anggota, AturanJuri.ANGGOTA_PALING_SEDIKIT));
      }
    }
    return temuan;
  }

  private void periksaLembar(Siklus satu, List<LembarJuri> daftar, List<String> temuan) {
    List<KriteriaJuri> kriteria = satu.kriteria();
    Set<Long> diputus = new HashSet<>();
    pleno.list(satu.tahun()).stream().filter(Pleno::selesai).forEach(p -> diputus.add(p.unitId()));
    for (LembarJuri l : daftar) {
      if (l.dikunci() && !l.lengkap(kriteria)) {
        temuan.add("Lembar terkunci %s tidak lengkap.".formatted(l.kunci()));
      }
      if (!l.dikunci() && diputus.contains(l.kunci().unitId())) {
        temuan.add("Lembar %s terbuka padahal pleno sudah diputus.".formatted(l.kunci()));
      }
    }
  }

  /// A frozen year is past: a relation declared afterwards does not undo it.
  private void periksaBenturan(Siklus satu, List<LembarJuri> daftar, List<String> temuan) {
    if (satu.status().beku()) {
      return;
    }
    Set<KunciLembar> dinilai = new HashSet<>();
    daftar.stream().filter(l -> !l.skor().isEmpty()).forEach(l -> dinilai.add(l.kunci()));
    for (Benturan b : panelService.benturan(satu.tahun())) {
      if (dinilai.contains(new KunciLembar(satu.tahun(), b.akunId(), b.unitId()))) {
        temuan.add(
            "Ada skor dengan benturan kepentingan: tahun %d, juri %d, unit %d (%s)."
                .formatted(satu.tahun(), b.akunId(), b.unitId(), b.keterangan()));
      }
    }
  }

  private void periksaUrutan(int tahun, List<String> temuan) {
    Map<String, List<String>> kode = new HashMap<>();
    for (Finalis f : finalis.list(tahun)) {
      kode.computeIfAbsent(f.klaster().name(), _ -> new ArrayList<>()).add(f.kode());
    }
    for (Undian u : finalis.listUndian(tahun)) {
      List<String> tampil = kode.getOrDefault(u.klaster().name(), List.of());
      if (!tampil.equals(Undian.undi(tampil, u.benih()))) {
        temuan.add(
            "Urutan tampil %s %d tidak sesuai undian berbenih %d."
                .formatted(u.klaster().sebutan(), tahun, u.benih()));
      }
    }
  }
}
