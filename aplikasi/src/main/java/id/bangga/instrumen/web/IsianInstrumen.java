package id.bangga.instrumen.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.instrumen.HasilInstrumen;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Instrumen.Identitas;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.KodeAturanInstrumen;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The forms for an instrument as a whole.
@Component
class IsianInstrumen {
  static final int NAMA_TERPANJANG = 200;
  static final int KODE_TERPANJANG = 20;
  private static final String BAKU = "BAKU";
  private static final String KOSONG = "KOSONG";
  private final InstrumenService instrumen;
  private final Clock clock;

  IsianInstrumen(InstrumenService instrumen, Clock clock) {
    this.instrumen = instrumen;
    this.clock = clock;
  }

  HalamanInstrumenBaru halamanBaru(Formulir formulir) {
    List<Pilihan> sumber = new ArrayList<>();
    sumber.add(
        new Pilihan(
            BAKU,
            "Instrumen bawaan: Penilaian Implementasi Budaya Kerja",
            "28 indikator, bobot 100, menurut LKE Zona Integritas; bobotnya rancangan"));
    new HalamanDaftarInstrumen(instrumen.daftar(), true)
        .pilihan()
        .forEach(satu -> sumber.add(new Pilihan(satu.nilai(), "Salin " + satu.label(), "")));
    sumber.add(
        new Pilihan(
            KOSONG, "Kosong", "Diisi sendiri, atau diimpor dari berkas Excel sesudah dibuat"));
    return new HalamanInstrumenBaru(formulir, sumber);
  }

  Formulir awal(Formulir formulir) {
    if (formulir.nilai("sumber").isEmpty()) {
      formulir.isi("sumber", BAKU);
    }
    if (formulir.nilai("tahun").isEmpty()) {
      formulir.isi("tahun", LocalDate.now(clock).getYear());
    }
    return formulir;
  }

  /// Empty when the form is faulty; a refusal is noted in the form too.
  Optional<HasilInstrumen> buat(Pelaku pelaku, Formulir formulir) {
    int tahun = formulir.bulat("tahun", "Tahun").orElse(0);
    formulir.teks("nama", "Nama", NAMA_TERPANJANG);
    formulir.teks("dasar", "Dasar", Tulisan.TERPANJANG);
    if (formulir.wajib("tahun", "Tahun").isEmpty()
        || formulir.wajib("sumber", "Isi awal").isEmpty()
        || formulir.adaGalat()) {
      return Optional.empty();
    }
    HasilInstrumen hasil = buat(pelaku, formulir, tahun);
    tandai(formulir, hasil.semuaAlasan());
    return Optional.of(hasil);
  }

  private HasilInstrumen buat(Pelaku pelaku, Formulir formulir, int tahun) {
    return switch (formulir.nilai("sumber")) {
      case BAKU -> instrumen.buatBaku(pelaku, tahun);
      case KOSONG ->
          instrumen.buat(
              pelaku,
              new Identitas(
                  formulir.nilai("kode").toUpperCase(Locale.ROOT),
                  formulir.nilai("nama"),
                  tahun,
                  1,
                  formulir.nilai("dasar"),
                  false));
      case String lain -> instrumen.salin(pelaku, nomor(lain), tahun);
    };
  }

  private static long nomor(String teks) {
    return teks.matches("\\d{1,18}") ? Long.parseLong(teks) : 0;
  }

  static Formulir dari(Instrumen isi) {
    return Formulir.kosong()
        .isi("nama", isi.nama())
        .isi("dasar", isi.identitas().dasar())
        .isi("terverifikasi", isi.identitas().terverifikasi() ? "ya" : "")
        .isi("versi", isi.versiKunci());
  }

  /// The version of the instrument that the person saw.
  static long versi(Formulir formulir) {
    return formulir.bulat("versi", "Versi").orElse(-1);
  }

  /// Notes each refusal at the field that it speaks of.
  static void tandai(Formulir formulir, List<Alasan> alasan) {
    for (Alasan satu : alasan) {
      String bidang =
          switch (satu.kode()) {
            case KodeAturanInstrumen.IN_015, KodeAturanInstrumen.IN_003 -> "tahun";
            case KodeAturanInstrumen.IN_012 -> "kode";
            default -> "nama";
          };
      formulir.galat(bidang, satu.pesan());
    }
  }
}
