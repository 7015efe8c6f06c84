package id.bangga.instrumen.web;

import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.instrumen.BilaNol;
import id.bangga.instrumen.CaraNilai;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.KodeAturanInstrumen;
import id.bangga.instrumen.MasukanRumus;
import id.bangga.instrumen.Pengisi;
import id.bangga.instrumen.PetaTingkat;
import id.bangga.instrumen.Rujukan;
import id.bangga.instrumen.Rumus;
import id.bangga.instrumen.Rumusan;
import id.bangga.instrumen.Tingkat;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Between the form of an indicator and the indicator.
final class IsianIndikator {
  /// How many levels of one's own making the form has room for.
  static final int TINGKAT_SENDIRI = 6;

  private IsianIndikator() {}

  static Formulir kosong() {
    return Formulir.kosong()
        .isi("tipe", TipeIndikator.LEVEL)
        .isi("peta", PetaTingkat.A_E)
        .isi("rumus", Rumus.BAGIAN)
        .isi("bilaNol", BilaNol.NOL)
        .isi("pengisi", Pengisi.PD)
        .isi("asal", Rujukan.Asal.RANCANGAN);
  }

  static Formulir dari(Indikator indikator) {
    Formulir formulir =
        kosong()
            .isi("kode", indikator.kode())
            .isi("nama", indikator.nama())
            .isi("bobot", indikator.bobot())
            .isi("tipe", indikator.tipe().name())
            .isi("kunci", indikator.kunci().orElse(""))
            .isi("pengisi", indikator.pengisi().name())
            .isi("bolehTidakBerlaku", indikator.bolehTidakBerlaku() ? "ya" : "")
            .isi("eviden", indikator.rujukan().eviden())
            .isi("sumber", indikator.rujukan().sumber())
            .isi("asal", indikator.rujukan().asal().name());
    if (indikator.cara() instanceof CaraNilai.Berjenjang(var peta, var tingkat)) {
      isiTingkat(formulir, peta, tingkat);
    }
    indikator.rumusan().ifPresent(rumusan -> isiRumusan(formulir, rumusan));
    return formulir;
  }

  private static void isiTingkat(Formulir formulir, PetaTingkat peta, List<Tingkat> tingkat) {
    formulir.isi("peta", peta.name());
    for (int i = 0; i < tingkat.size(); i++) {
      Tingkat satu = tingkat.get(i);
      formulir.isi("tingkat-" + satu.huruf(), satu.uraian());
      formulir.isi("nama-" + (i + 1), satu.huruf());
      formulir.isi("skor-" + (i + 1), satu.skor());
      formulir.isi("uraian-" + (i + 1), satu.uraian());
    }
  }

  private static void isiRumusan(Formulir formulir, Rumusan rumusan) {
    formulir.isi("rumus", rumusan.rumus().name()).isi("bilaNol", rumusan.bilaNol().name());
    for (int i = 0; i < rumusan.masukan().size(); i++) {
      formulir.isi("masukan-" + (i + 1), rumusan.masukan().get(i).nama());
      formulir.isi("satuan-" + (i + 1), rumusan.masukan().get(i).satuan());
    }
  }

  /// Takes over another type, map or formula; a new formula brings its own names of inputs.
  static void pilihCara(Formulir formulir, Formulir pilihan) {
    String rumusLama = formulir.nilai("rumus");
    for (String nama : List.of("tipe", "peta", "rumus")) {
      if (!pilihan.nilai(nama).isEmpty()) {
        formulir.isi(nama, pilihan.nilai(nama));
      }
    }
    boolean berganti = !rumus(formulir).name().equals(rumusLama);
    List<String> baku = rumus(formulir).namaMasukan();
    for (int i = 1; i <= baku.size(); i++) {
      if (berganti || formulir.nilai("masukan-" + i).isEmpty()) {
        formulir.isi("masukan-" + i, baku.get(i - 1));
      }
    }
  }

  static TipeIndikator tipe(Formulir formulir) {
    return pilihan(formulir, "tipe", TipeIndikator.LEVEL);
  }

  static PetaTingkat peta(Formulir formulir) {
    return pilihan(formulir, "peta", PetaTingkat.A_E);
  }

  static Rumus rumus(Formulir formulir) {
    return pilihan(formulir, "rumus", Rumus.BAGIAN);
  }

  private static <E extends Enum<E>> E pilihan(Formulir formulir, String nama, E bawaan) {
    return Arrays.stream(bawaan.getDeclaringClass().getEnumConstants())
        .filter(satu -> satu.name().equals(formulir.nilai(nama)))
        .findFirst()
        .orElse(bawaan);
  }

  /// What the form says; faults are noted in it.
  static Indikator baca(Formulir formulir) {
    formulir.wajib("bobot", "Bobot");
    BigDecimal bobot = formulir.desimal("bobot", "Bobot").orElse(BigDecimal.ONE);
    return new Indikator(
        0,
        formulir.wajib("kode", "Kode", IsianInstrumen.KODE_TERPANJANG),
        formulir.wajib("nama", "Nama indikator"),
        bobot,
        cara(formulir),
        pilihan(formulir, "pengisi", Pengisi.PD),
        formulir.terpilih("bolehTidakBerlaku", "ya"),
        new Rujukan(
            formulir.teks("eviden", "Bukti dukung", Tulisan.TERPANJANG),
            formulir.teks("sumber", "Sumber", Tulisan.TERPANJANG),
            pilihan(formulir, "asal", Rujukan.Asal.RANCANGAN)));
  }

  private static CaraNilai cara(Formulir formulir) {
    String kunci = formulir.nilai("kunci");
    return switch (tipe(formulir)) {
      case LEVEL ->
          new CaraNilai.Berjenjang(
              peta(formulir),
              peta(formulir) == PetaTingkat.SENDIRI
                  ? tingkatSendiri(formulir)
                  : tingkat(formulir, peta(formulir)));
      case RASIO -> new CaraNilai.Berumus(rumusan(formulir), kunci.isEmpty() ? null : kunci);
      case AUTO -> new CaraNilai.Otomatis(rumusan(formulir), kunci);
    };
  }

  private static List<Tingkat> tingkat(Formulir formulir, PetaTingkat peta) {
    List<Tingkat> hasil = new ArrayList<>();
    for (String huruf : peta.huruf()) {
      String uraian =
          formulir.teks("tingkat-" + huruf, "Uraian tingkat " + huruf, Tulisan.TERPANJANG);
      if (!uraian.isEmpty()) {
        hasil.add(new Tingkat(huruf, uraian, peta.skor(huruf).orElseThrow()));
      }
    }
    return hasil;
  }

  private static List<Tingkat> tingkatSendiri(Formulir formulir) {
    List<Tingkat> hasil = new ArrayList<>();
    for (int i = 1; i <= TINGKAT_SENDIRI; i++) {
      String nama = formulir.nilai("nama-" + i);
      if (!nama.isEmpty()) {
        String label = "Skor " + nama;
        formulir.wajib("skor-" + i, label);
        BigDecimal skor = formulir.desimal("skor-" + i, label).orElse(BigDecimal.ZERO);
        if (skor.signum() < 0 || skor.compareTo(BigDecimal.ONE) > 0) {
          formulir.galat("skor-" + i, label + " harus antara 0 dan 1.");
        }
        hasil.add(
            new Tingkat(
                nama, formulir.teks("uraian-" + i, "Uraian " + nama, Tulisan.TERPANJANG), skor));
      }
    }
    return hasil;
  }

  private static Rumusan rumusan(Formulir formulir) {
    Rumus rumus = rumus(formulir);
    List<MasukanRumus> masukan = new ArrayList<>();
    for (int i = 1; i <= rumus.jenis().size(); i++) {
      masukan.add(new MasukanRumus(formulir.nilai("masukan-" + i), formulir.nilai("satuan-" + i)));
    }
    return new Rumusan(
        rumus,
        masukan,
        rumus.berpenyebut() ? pilihan(formulir, "bilaNol", BilaNol.NOL) : BilaNol.NOL);
  }

  /// Notes each refusal at the field that it speaks of.
  static void tandai(Formulir formulir, List<Alasan> alasan) {
    for (Alasan satu : alasan) {
      formulir.galat(bidang(formulir, satu.kode()), satu.pesan());
    }
  }

  private static String bidang(Formulir formulir, KodeAturan kode) {
    return switch (kode) {
      case KodeAturanInstrumen.IN_005 ->
          peta(formulir) == PetaTingkat.SENDIRI
              ? "nama-1"
              : "tingkat-" + peta(formulir).huruf().getFirst();
      case KodeAturanInstrumen.IN_007 -> "masukan-1";
      case KodeAturanInstrumen.IN_008 -> "bobot";
      case KodeAturanInstrumen.IN_011 -> "kunci";
      default -> "kode";
    };
  }
}
