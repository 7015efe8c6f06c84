package id.bangga.instrumen;

import id.bangga.berkas.JsonKanonik;
import id.bangga.bersama.Invarian;
import id.bangga.bersama.Putusan.Alasan;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Every instrument keeps the rules of its state, and a locked one still is what it was when it was
/// locked: its content gives the hash of that day.
@Component
class InstrumenInvarian implements Invarian {
  private final InstrumenRepository repository;
  private final BagianRepository bagian;

  InstrumenInvarian(InstrumenRepository repository, BagianRepository bagian) {
    this.repository = repository;
    this.bagian = bagian;
  }

  @Override
  public String modul() {
    return "instrumen";
  }

  @Override
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    repository.daftar().forEach(satu -> periksa(satu, temuan));
    return temuan;
  }

  private void periksa(RingkasanInstrumen ringkasan, List<String> temuan) {
    var instrumen =
        new Instrumen(
            ringkasan.id(),
            ringkasan.identitas(),
            ringkasan.status(),
            bagian.tree(ringkasan.id()),
            0);
    List<Alasan> alasan =
        instrumen.terkunci()
            ? AturanInstrumen.lengkap(instrumen)
            : AturanInstrumen.bentuk(instrumen);
    String sebutan =
        "Instrumen %d (%s %d versi %d)"
            .formatted(ringkasan.id(), instrumen.nama(), instrumen.tahun(), instrumen.versi());
    for (Alasan satu : alasan) {
      temuan.add("%s: %s %s".formatted(sebutan, satu.kode().name(), satu.pesan()));
    }
    if (instrumen.terkunci()
        && !JsonKanonik.sidik(InstrumenJson.dari(instrumen)).equals(ringkasan.sidik())) {
      temuan.add(sebutan + ": isinya bukan lagi isi saat dikunci (sidik berbeda).");
    }
  }
}
