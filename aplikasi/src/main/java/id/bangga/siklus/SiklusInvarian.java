package id.bangga.siklus;

import id.bangga.bersama.Invarian;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Every cycle that has been opened still satisfies what was checked then: phases in order, figures
/// within their limits, criteria adding up to 100, a locked instrument of the same year, and units
/// that take part.
@Component
class SiklusInvarian implements Invarian {
  private final SiklusRepository repository;
  private final PesertaRepository peserta;
  private final InstrumenService instrumen;

  SiklusInvarian(
      SiklusRepository repository, PesertaRepository peserta, InstrumenService instrumen) {
    this.repository = repository;
    this.peserta = peserta;
    this.instrumen = instrumen;
  }

  @Override
  public String modul() {
    return "siklus";
  }

  @Override
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    for (int tahun : repository.listTahun()) {
      Siklus siklus = repository.find(tahun).orElseThrow();
      alasan(siklus)
          .forEach(satu ->
              temuan.add("Siklus %d: %s %s".formatted(tahun, satu.kode().name(), satu.pesan())));
      if (!siklus.dapatDiubah()) {
        periksaTerbuka(siklus, temuan);
      }
    }
    return temuan;
  }

  private static List<Alasan> alasan(Siklus siklus) {
    List<Alasan> alasan = new ArrayList<>(AturanFase.periksa(siklus.tahun(), siklus.fase()));
    alasan.addAll(AturanSiklus.periksaParameter(siklus.parameter()));
    alasan.addAll(AturanSiklus.periksaKriteria(siklus.kriteria()));
    return alasan;
  }

  private void periksaTerbuka(Siklus siklus, List<String> temuan) {
    Instrumen dipakai = instrumen.instrumen(siklus.instrumenId());
    if (!dipakai.terkunci() || dipakai.tahun() != siklus.tahun()) {
      temuan.add(
          "Siklus %d sudah dibuka dengan instrumen %d tahun %d yang berstatus %s."
              .formatted(
                  siklus.tahun(), dipakai.id(), dipakai.tahun(), dipakai.status().sebutan()));
    }
    if (peserta.list(siklus.tahun()).isEmpty()) {
      temuan.add("Siklus %d sudah dibuka tanpa peserta.".formatted(siklus.tahun()));
    }
  }
}
