package id.bangga.instrumen;

import id.bangga.instrumen.Instrumen.Identitas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The instrument and its answers as plain maps, lists and strings, ready to be written as JSON and
/// read back: what a frozen result embeds. Numbers are decimal strings; keys of the database stay
/// out. Unreadable content is refused with {@link IllegalArgumentException} naming the member.
public final class InstrumenJson {
  private InstrumenJson() {}

  public static Map<String, @Nullable Object> dari(Instrumen instrumen) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    Identitas identitas = instrumen.identitas();
    objek.put("kode", identitas.kode());
    objek.put("nama", identitas.nama());
    objek.put("tahun", Integer.toString(identitas.tahun()));
    objek.put("versi", Integer.toString(identitas.versi()));
    objek.put("dasar", identitas.dasar());
    objek.put("terverifikasi", identitas.terverifikasi());
    objek.put("komponen", instrumen.komponen().stream().map(InstrumenJson::komponen).toList());
    return objek;
  }

  /// The instrument in `objek`, locked, without keys of the database.
  public static Instrumen instrumen(Map<?, ?> objek) {
    var baca = new PembacaObjek("instrumen", objek);
    var identitas =
        new Identitas(
            baca.teks("kode"),
            baca.teks("nama"),
            baca.bulat("tahun"),
            baca.bulat("versi"),
            baca.teks("dasar"),
            baca.benar("terverifikasi"));
    return new Instrumen(
        0,
        identitas,
        StatusInstrumen.TERKUNCI,
        baca.daftar("komponen").stream().map(InstrumenJson::komponenDari).toList(),
        0);
  }

  private static Map<String, @Nullable Object> komponen(Komponen komponen) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("kode", komponen.kode());
    objek.put("nama", komponen.nama());
    objek.put("komponen", komponen.anak().stream().map(InstrumenJson::komponen).toList());
    objek.put("indikator", komponen.indikator().stream().map(InstrumenJson::indikator).toList());
    return objek;
  }

  private static Komponen komponenDari(PembacaObjek baca) {
    return new Komponen(
        0,
        baca.teks("kode"),
        baca.teks("nama"),
        baca.daftar("komponen").stream().map(InstrumenJson::komponenDari).toList(),
        baca.daftar("indikator").stream().map(InstrumenJson::indikatorDari).toList());
  }

  private static Map<String, @Nullable Object> indikator(Indikator indikator) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("kode", indikator.kode());
    objek.put("nama", indikator.nama());
    objek.put("bobot", Angka.polos(indikator.bobot()));
    objek.put("tipe", indikator.tipe().name());
    objek.put("pengisi", indikator.pengisi().name());
    objek.put("bolehTidakBerlaku", indikator.bolehTidakBerlaku());
    objek.put("eviden", indikator.rujukan().eviden());
    objek.put("sumber", indikator.rujukan().sumber());
    objek.put("asal", indikator.rujukan().asal().name());
    indikator.kunci().ifPresent(kunci -> objek.put("kunci", kunci));
    switch (indikator.cara()) {
      case CaraNilai.Berjenjang(PetaTingkat peta, List<Tingkat> daftar) -> {
        objek.put("peta", peta.name());
        objek.put("tingkat", daftar.stream().map(InstrumenJson::tingkat).toList());
      }
      case CaraNilai.Berumus berumus -> isiRumusan(objek, berumus.rumusan());
      case CaraNilai.Otomatis otomatis -> isiRumusan(objek, otomatis.rumusan());
    }
    return objek;
  }

  private static Indikator indikatorDari(PembacaObjek baca) {
    return new Indikator(
        0,
        baca.teks("kode"),
        baca.teks("nama"),
        baca.angka("bobot"),
        cara(baca),
        baca.pilihan("pengisi", Pengisi.class),
        baca.benar("bolehTidakBerlaku"),
        new Rujukan(
            baca.teks("eviden"), baca.teks("sumber"), baca.pilihan("asal", Rujukan.Asal.class)));
  }

  private static CaraNilai cara(PembacaObjek baca) {
    return switch (baca.pilihan("tipe", TipeIndikator.class)) {
      case LEVEL ->
          new CaraNilai.Berjenjang(
              baca.pilihan("peta", PetaTingkat.class),
              baca.daftar("tingkat").stream()
                  .map(satu ->
                      new Tingkat(satu.teks("huruf"), satu.teks("uraian"), satu.angka("skor")))
                  .toList());
      case RASIO ->
          new CaraNilai.Berumus(rumusan(baca), baca.ada("kunci") ? baca.teks("kunci") : null);
      case AUTO -> new CaraNilai.Otomatis(rumusan(baca), baca.teks("kunci"));
    };
  }

  private static Map<String, @Nullable Object> tingkat(Tingkat tingkat) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("huruf", tingkat.huruf());
    objek.put("uraian", tingkat.uraian());
    objek.put("skor", Angka.polos(tingkat.skor()));
    return objek;
  }

  private static void isiRumusan(Map<String, @Nullable Object> objek, Rumusan rumusan) {
    objek.put("rumus", rumusan.rumus().name());
    objek.put("bilaNol", rumusan.bilaNol().name());
    var daftar = new ArrayList<Map<String, @Nullable Object>>();
    for (MasukanRumus masukan : rumusan.masukan()) {
      var satu = new LinkedHashMap<String, @Nullable Object>();
      satu.put("nama", masukan.nama());
      satu.put("satuan", masukan.satuan());
      daftar.add(satu);
    }
    objek.put("masukan", daftar);
  }

  private static Rumusan rumusan(PembacaObjek baca) {
    return new Rumusan(
        baca.pilihan("rumus", Rumus.class),
        baca.daftar("masukan").stream()
            .map(satu -> new MasukanRumus(satu.teks("nama"), satu.teks("satuan")))
            .toList(),
        baca.pilihan("bilaNol", BilaNol.class));
  }

  /// An answer, tagged by its kind.
  public static Map<String, @Nullable Object> dari(Jawaban jawaban) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    switch (jawaban) {
      case Jawaban.Level level -> {
        objek.put("bentuk", "LEVEL");
        objek.put("huruf", level.huruf());
      }
      case Jawaban.Rasio rasio -> {
        objek.put("bentuk", "RASIO");
        objek.put("masukan", rasio.masukan().stream().map(Angka::polos).toList());
      }
      case Jawaban.Auto auto -> {
        objek.put("bentuk", "AUTO");
        objek.put("masukan", auto.masukan().stream().map(Angka::polos).toList());
        objek.put("sumber", auto.sumber());
      }
      case Jawaban.TidakBerlaku tidak -> {
        objek.put("bentuk", "TIDAK_BERLAKU");
        objek.put("alasan", tidak.alasan());
      }
      case Jawaban.Kosong _ -> objek.put("bentuk", "KOSONG");
    }
    return objek;
  }

  public static Jawaban jawaban(Map<?, ?> objek) {
    var baca = new PembacaObjek("jawaban", objek);
    return switch (baca.teks("bentuk")) {
      case "LEVEL" -> new Jawaban.Level(baca.teks("huruf"));
      case "RASIO" -> new Jawaban.Rasio(baca.daftarAngka("masukan"));
      case "AUTO" -> new Jawaban.Auto(baca.daftarAngka("masukan"), baca.teks("sumber"));
      case "TIDAK_BERLAKU" -> new Jawaban.TidakBerlaku(baca.teks("alasan"));
      case "KOSONG" -> new Jawaban.Kosong();
      case String lain -> throw new IllegalArgumentException("jawaban.bentuk: " + lain);
    };
  }
}
