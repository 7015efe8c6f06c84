package id.bangga.siklus.web;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.RingkasanInstrumen;
import id.bangga.siklus.AsalInstrumen;
import id.bangga.siklus.KodeAturanSiklus;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusBaru;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The forms for a cycle as a whole: preparing one, and its name and instrument.
@Component
class IsianPenyiapan {
  static final int NAMA_TERPANJANG = 200;
  private static final String BAKU = "BAKU";
  private static final String USULAN = "USULAN";
  private static final String SALIN = "salin-";
  private final SiklusService siklus;
  private final InstrumenService instrumen;
  private final Clock clock;

  IsianPenyiapan(SiklusService siklus, InstrumenService instrumen, Clock clock) {
    this.siklus = siklus;
    this.instrumen = instrumen;
    this.clock = clock;
  }

  /// The next year that has no cycle, as the newest one left it.
  Formulir awal(Formulir formulir) {
    List<Siklus> ada = siklus.daftar();
    int tahun = ada.isEmpty() ? LocalDate.now(clock).getYear() : ada.getFirst().tahun() + 1;
    bilaKosong(formulir, "tahun", Integer.toString(tahun));
    String pilih = formulir.nilai("tahun");
    bilaKosong(formulir, "nama", "Penilaian Implementasi Budaya Kerja " + pilih);
    bilaKosong(formulir, "dari", ada.isEmpty() ? USULAN : Integer.toString(ada.getFirst().tahun()));
    bilaKosong(formulir, "instrumen", usulanInstrumen(pilih));
    return formulir;
  }

  private static void bilaKosong(Formulir formulir, String nama, String isi) {
    if (formulir.nilai(nama).isEmpty()) {
      formulir.isi(nama, isi);
    }
  }

  /// The instrument of that year, else a copy of the newest one, else the built-in one.
  private String usulanInstrumen(String tahun) {
    List<RingkasanInstrumen> ada = instrumen.daftar();
    return ada.stream()
        .filter(satu -> Integer.toString(satu.identitas().tahun()).equals(tahun))
        .findFirst()
        .map(satu -> Long.toString(satu.id()))
        .orElseGet(() -> ada.isEmpty() ? BAKU : SALIN + ada.getFirst().id());
  }

  List<Pilihan> asalIsi() {
    List<Pilihan> hasil = new ArrayList<>();
    for (Siklus satu : siklus.daftar()) {
      hasil.add(
          new Pilihan(
              Integer.toString(satu.tahun()),
              "Seperti siklus " + satu.tahun(),
              "Jadwal yang sama pada tahun baru, parameter, kriteria juri, dan peserta yang masih"
                  + " ada"));
    }
    hasil.add(
        new Pilihan(
            USULAN,
            "Dari usulan bawaan",
            "Usulan jadwal Juni sampai Desember, parameter bawaan, semua unit kerja hari ini"));
    return hasil;
  }

  /// Instruments to use as they are, to copy for the year, and the built-in one.
  List<Pilihan> asalInstrumen() {
    List<Pilihan> hasil = new ArrayList<>(pilihanInstrumen());
    for (RingkasanInstrumen satu : instrumen.daftar()) {
      hasil.add(Pilihan.dari(SALIN + satu.id(), "Salinan baru dari " + sebut(satu)));
    }
    hasil.add(Pilihan.dari(BAKU, "Instrumen bawaan berisi 28 indikator (draf baru)"));
    return hasil;
  }

  List<Pilihan> pilihanInstrumen() {
    return instrumen.daftar().stream()
        .map(satu -> Pilihan.dari(Long.toString(satu.id()), sebut(satu)))
        .toList();
  }

  private static String sebut(RingkasanInstrumen satu) {
    return "%d versi %d, %s (%s)"
        .formatted(
            satu.identitas().tahun(),
            satu.identitas().versi(),
            satu.identitas().nama(),
            satu.status().sebutan());
  }

  /// What is asked for; empty when the form is faulty.
  Optional<SiklusBaru> baca(Formulir formulir) {
    formulir.wajib("tahun", "Tahun");
    String nama = formulir.wajib("nama", "Nama siklus", NAMA_TERPANJANG);
    String dari = formulir.wajib("dari", "Isi awal");
    dariDaftar(formulir, "instrumen", "Instrumen", asalInstrumen());
    dariDaftar(formulir, "dari", "Isi awal", asalIsi());
    int tahun = formulir.bulat("tahun", "Tahun").orElse(0);
    var asal = asal(formulir);
    Integer salin = dari.matches("\\d{4}") ? Integer.valueOf(dari) : null;
    return formulir.adaGalat() || asal.isEmpty()
        ? Optional.empty()
        : Optional.of(new SiklusBaru(tahun, nama, asal.get(), salin));
  }

  /// Notes a choice that is missing, or that the list does not offer (any more).
  static void dariDaftar(Formulir formulir, String nama, String label, List<Pilihan> daftar) {
    String isi = formulir.wajib(nama, label);
    if (daftar.stream().noneMatch(satu -> satu.nilai().equals(isi))) {
      formulir.galat(nama, "Pilih %s dari daftar.".formatted(label.toLowerCase(Locale.ROOT)));
    }
  }

  private static Optional<AsalInstrumen> asal(Formulir formulir) {
    String isi = formulir.nilai("instrumen");
    String nomor = isi.replaceFirst("^" + SALIN, "");
    if (isi.equals(BAKU)) {
      return Optional.of(new AsalInstrumen.Baku());
    }
    if (!nomor.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    long id = Long.parseLong(nomor);
    return Optional.of(
        isi.startsWith(SALIN) ? new AsalInstrumen.Disalin(id) : new AsalInstrumen.Dipakai(id));
  }

  static Formulir dari(Siklus siklus) {
    return Formulir.kosong()
        .isi("nama", siklus.nama())
        .isi("instrumen", siklus.instrumenId())
        .isi("versi", siklus.versi());
  }

  /// The version of the cycle that the person saw.
  static long versi(Formulir formulir) {
    return formulir.bulat("versi", "Versi").orElse(-1);
  }

  /// Notes a refusal at one field, all reasons together.
  static void tolak(Formulir formulir, String bidang, Putusan putusan) {
    if (!putusan.diterima()) {
      formulir.galat(bidang, putusan.kalimat());
    }
  }

  /// Notes each refusal at the field that it speaks of.
  static void tandai(Formulir formulir, Putusan putusan) {
    for (Alasan satu : putusan.alasan()) {
      formulir.galat(satu.kode() == KodeAturanSiklus.SK_001 ? "tahun" : "nama", satu.pesan());
    }
  }
}
