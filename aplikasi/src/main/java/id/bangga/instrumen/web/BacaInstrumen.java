package id.bangga.instrumen.web;

import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.instrumen.HasilInstrumen;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.TindakanInstrumen;
import id.bangga.web.Kejadian;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Puts the page of one instrument together.
@Component
class BacaInstrumen {
  private final InstrumenService instrumen;
  private final JurnalService jurnal;

  BacaInstrumen(InstrumenService instrumen, JurnalService jurnal) {
    this.instrumen = instrumen;
    this.jurnal = jurnal;
  }

  HalamanInstrumen halaman(long id) {
    return halaman(id, new Putusan.Diterima());
  }

  /// @param penolakan why the last act was refused
  HalamanInstrumen halaman(long id, Putusan penolakan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    pelaku.wajib(TindakanInstrumen.LIHAT_INSTRUMEN);
    Instrumen isi = instrumen.instrumen(id);
    return new HalamanInstrumen(
        isi,
        isi.terkunci() ? new Putusan.Diterima() : Putusan.dari(instrumen.kekurangan(id)),
        instrumen.sidik(id).orElse(null),
        pelaku.boleh(TindakanInstrumen.UBAH_INSTRUMEN),
        riwayat(id),
        penolakan);
  }

  /// A form that changes the instrument; of a locked one its page with the reason.
  Tampilan formulir(long id, Function<HalamanInstrumen, Tampilan> formulir) {
    HalamanInstrumen halaman = halaman(id);
    Putusan perubahan = halaman.instrumen().perubahan();
    return perubahan.diterima()
        ? formulir.apply(halaman)
        : Tampilan.keliru("instrumen/isi", halaman(id, perubahan));
  }

  /// The page after a refused change.
  HalamanInstrumen ditolak(long id, HasilInstrumen hasil) {
    return halaman(id, Putusan.dari(hasil.semuaAlasan()));
  }

  private List<Kejadian> riwayat(long id) {
    return jurnal.riwayat("instrumen", id).stream()
        .map(baris ->
            new Kejadian(
                baris.waktu(),
                baris.pelaku(),
                baris.tindakan(),
                KataPerubahan.dari(baris.sebelum(), baris.sesudah())))
        .toList();
  }
}
