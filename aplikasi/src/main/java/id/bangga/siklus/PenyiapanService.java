package id.bangga.siklus;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.instrumen.HasilInstrumen;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Prepares a cycle together with its instrument, in one step.
@Service
public class PenyiapanService {
  private final SiklusService siklus;
  private final PenulisSiklus penulis;
  private final InstrumenService instrumen;

  PenyiapanService(SiklusService siklus, PenulisSiklus penulis, InstrumenService instrumen) {
    this.siklus = siklus;
    this.penulis = penulis;
    this.instrumen = instrumen;
  }

  @Transactional
  public Putusan siapkan(Pelaku pelaku, SiklusBaru baru) {
    pelaku.wajib(TindakanSiklus.ATUR_SIKLUS);
    Putusan boleh = siklus.periksaBaru(baru.tahun(), baru.nama());
    if (!boleh.diterima()) {
      return boleh;
    }
    return switch (instrumen(pelaku, baru)) {
      case HasilInstrumen.Ditolak(var alasan) -> Putusan.dari(alasan);
      case HasilInstrumen.Tersimpan(Instrumen dipakai) -> buat(pelaku, baru, dipakai.id());
    };
  }

  private HasilInstrumen instrumen(Pelaku pelaku, SiklusBaru baru) {
    return switch (baru.instrumen()) {
      case AsalInstrumen.Dipakai(long id) -> new HasilInstrumen.Tersimpan(instrumen.instrumen(id));
      case AsalInstrumen.Disalin(long id) -> instrumen.salin(pelaku, id, baru.tahun());
      case AsalInstrumen.Baku _ -> instrumen.buatBaku(pelaku, baru.tahun());
    };
  }

  private Putusan buat(Pelaku pelaku, SiklusBaru baru, long instrumenId) {
    Integer asal = baru.salinDari();
    Siklus lama = asal == null ? null : siklus.siklus(asal);
    Putusan putusan = siklus.buat(pelaku, baru.tahun(), baru.nama(), instrumenId);
    if (putusan.diterima() && lama != null) {
      penulis.salin(pelaku, lama, baru.tahun());
    }
    return putusan;
  }
}
