package id.bangga.hasil;

import id.bangga.desk.AturanFinal;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.NilaiFinal;
import id.bangga.desk.Rekonsiliasi;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.CaraNilai;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Komponen;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.Pengisi;
import id.bangga.instrumen.PetaTingkat;
import id.bangga.instrumen.Rujukan;
import id.bangga.instrumen.Skor;
import id.bangga.instrumen.StatusInstrumen;
import id.bangga.instrumen.Tingkat;
import id.bangga.juri.AturanFinalis;
import id.bangga.juri.AturanJuri;
import id.bangga.juri.Kandidat;
import id.bangga.juri.NilaiDisesuaikan;
import id.bangga.juri.SkorJuri;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A small result that holds: six units, three finalists, three jurors, a reconciliation, a range
/// that needed the pleno.
final class HasilUji {
  private static final BigDecimal AMBANG = new BigDecimal("0.25");
  private static final BigDecimal SERI = new BigDecimal("0.005");
  private static final List<String> HURUF = List.of("A", "B", "C", "D", "E");
  static final KeyPair KUNCI = kunci();

  private HasilUji() {}

  static KeyPair kunci() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] berkas(Map<String, Object> isi, KeyPair kunci) {
    return PenulisHasil.berkas(
        new LinkedHashMap<String, @Nullable Object>(isi),
        teks -> tanda(teks, kunci),
        Base64.getEncoder().encodeToString(kunci.getPublic().getEncoded()));
  }

  private static String tanda(String teks, KeyPair kunci) {
    try {
      var tanda = Signature.getInstance("Ed25519");
      tanda.initSign(kunci.getPrivate());
      tanda.update(teks.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(tanda.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static IsiHasil hasil(long benih) {
    return hasil(benih, false);
  }

  /// @param disesuaikan the cycle makes the adjusted score of the jury official
  static IsiHasil hasil(long benih, boolean disesuaikan) {
    var acak = new Random(benih);
    Instrumen instrumen = instrumen();
    Map<String, IsiHasil.Unit> unit = new LinkedHashMap<>();
    for (int i = 1; i <= 6; i++) {
      unit.put("U" + i, unit("U" + i, instrumen, acak));
    }
    Map<String, BigDecimal> kriteria =
        new LinkedHashMap<>(Map.of("DAMPAK", n("60"), "PENYAJIAN", n("40")));
    var parameter =
        new IsiHasil.Parameter(
            n("0.70"),
            n("0.30"),
            AMBANG,
            n("20"),
            SERI,
            false,
            disesuaikan,
            Map.of("DINAS_BADAN", n("3")));
    Map<String, Kandidat> kandidat = new LinkedHashMap<>();
    unit.values().forEach(satu -> kandidat.put(satu.kode(), kandidat(satu, instrumen)));
    List<String> finalis =
        AturanFinalis.pilih(List.copyOf(kandidat.values()), 3, SERI).finalis().stream()
            .map(posisi -> posisi.kandidat().unit())
            .toList();
    return susun(instrumen, parameter, kriteria, unit, kandidat, finalis, acak);
  }

  private static IsiHasil susun(
      Instrumen instrumen,
      IsiHasil.Parameter parameter,
      Map<String, BigDecimal> kriteria,
      Map<String, IsiHasil.Unit> unit,
      Map<String, Kandidat> kandidat,
      List<String> finalis,
      Random acak) {
    Map<String, IsiHasil.Juri> juri = new LinkedHashMap<>();
    for (String kode : List.of("J01", "J02", "J03")) {
      juri.put(kode, new IsiHasil.Juri(kode, "Lembaga " + kode, true));
    }
    List<IsiHasil.SkorJuri> skor = new ArrayList<>();
    Map<String, String> pleno = new LinkedHashMap<>();
    List<Kandidat> tampil = new ArrayList<>();
    Map<String, BigDecimal> nilaiJuri = new LinkedHashMap<>();
    Map<String, BigDecimal> nilaiDampak = new LinkedHashMap<>();
    List<SkorJuri> semua = new ArrayList<>();
    for (String kode : finalis) {
      List<BigDecimal> masing = new ArrayList<>();
      List<BigDecimal> dampak = new ArrayList<>();
      for (String penilai : juri.keySet()) {
        Map<String, BigDecimal> isi = new LinkedHashMap<>();
        isi.put("DAMPAK", BigDecimal.valueOf(50 + acak.nextInt(50)));
        isi.put("PENYAJIAN", BigDecimal.valueOf(50 + acak.nextInt(50)));
        skor.add(new IsiHasil.SkorJuri(penilai, kode, isi));
        masing.add(AturanJuri.skorJuri(kriteria, isi));
        semua.add(new SkorJuri(kode, penilai, masing.getLast()));
        dampak.add(isi.getOrDefault("DAMPAK", BigDecimal.ZERO));
      }
      if (AturanJuri.rentang(masing).compareTo(parameter.ambangRentangJuri()) > 0) {
        pleno.put(kode, "Nilai dipertahankan sesudah penjelasan juri");
      }
      nilaiJuri.put(kode, AturanJuri.nilaiJuri(masing, false));
      nilaiDampak.put(kode, AturanJuri.rerata(dampak));
    }
    if (parameter.peringkatDisesuaikanResmi()) {
      nilaiJuri.putAll(NilaiDisesuaikan.dari(semua));
    }
    nilaiJuri.forEach((kode, nilai) -> {
      Kandidat desk = Objects.requireNonNull(kandidat.get(kode));
      tampil.add(
          new Kandidat(
              kode,
              AturanJuri.nilaiAkhir(
                  parameter.bobotDesk(), desk.nilai(), parameter.bobotJuri(), nilai),
              desk.komponenB(),
              nilaiDampak.get(kode),
              desk.komponenB3(),
              null));
    });
    List<Kandidat> lain =
        kandidat.values().stream().filter(satu -> !finalis.contains(satu.unit())).toList();
    List<IsiHasil.Baris> baris =
        PenyusunUrutan.susun(tampil, lain, SERI).stream()
            .map(tempat ->
                new IsiHasil.Baris(
                    tempat.unit(),
                    "DINAS_BADAN",
                    Objects.requireNonNull(kandidat.get(tempat.unit())).nilai(),
                    nilaiJuri.get(tempat.unit()),
                    tempat.nilai(),
                    tempat.peringkat(),
                    tempat.penentu()))
            .toList();
    return new IsiHasil(
        2025,
        instrumen,
        parameter,
        kriteria,
        unit,
        List.of(new IsiHasil.Penetapan("DINAS_BADAN", finalis, false, "")),
        juri,
        List.of(),
        skor,
        pleno,
        Map.of(),
        baris);
  }

  private static Kandidat kandidat(IsiHasil.Unit unit, Instrumen instrumen) {
    Map<String, Skor> skor = new LinkedHashMap<>();
    unit.indikator()
        .forEach((kode, isi) -> skor.put(kode, Skor.dari(Objects.requireNonNull(isi.skor()), "")));
    Nilai nilai = Nilai.hitung(instrumen, skor);
    return new Kandidat(
        unit.kode(),
        Objects.requireNonNull(nilai.total()),
        PeriksaJuri.poin(nilai, "B"),
        null,
        PeriksaJuri.poin(nilai, "B3"),
        null);
  }

  private static IsiHasil.Unit unit(String kode, Instrumen instrumen, Random acak) {
    Map<String, IsiHasil.Indikator> indikator = new LinkedHashMap<>();
    for (Indikator satu : instrumen.indikator()) {
      int pertama = acak.nextInt(5);
      int kedua = Math.min(4, Math.max(0, pertama + acak.nextInt(5) - 2));
      List<NilaiEvaluator> nilai =
          List.of(
              new NilaiEvaluator(0, 1, temuan(satu, pertama), "catatan", 1, Instant.EPOCH),
              new NilaiEvaluator(0, 2, temuan(satu, kedua), "", 1, Instant.EPOCH));
      List<Rekonsiliasi> rekonsiliasi =
          Math.abs(pertama - kedua) > 1
              ? List.of(
                  new Rekonsiliasi(
                      0, temuan(satu, (pertama + kedua) / 2), "disepakati", 0, Instant.EPOCH))
              : List.of();
      var berkas = new AturanFinal.Berkas(nilai, rekonsiliasi, List.of(), List.of());
      NilaiFinal akhir = AturanFinal.nilaiFinal(satu, berkas, 2, AMBANG).orElseThrow();
      indikator.put(
          satu.kode(),
          new IsiHasil.Indikator(berkas, null, akhir.asal().name(), akhir.skor(), akhir.alasan()));
    }
    return new IsiHasil.Unit(kode, "Dinas " + kode, "DINAS_BADAN", indikator);
  }

  private static Temuan temuan(Indikator indikator, int tingkat) {
    Jawaban jawaban = new Jawaban.Level(HURUF.get(tingkat));
    return new Temuan(
        jawaban, true, AturanSkor.skor(indikator, jawaban, true).angka().orElseThrow());
  }

  private static Instrumen instrumen() {
    return new Instrumen(
        0,
        new Instrumen.Identitas("UJI", "Instrumen uji", 2025, 1, "uji", false),
        StatusInstrumen.TERKUNCI,
        List.of(
            komponen("A", List.of(), List.of(indikator("A1.1", "35"), indikator("A1.2", "25"))),
            komponen(
                "B",
                List.of(komponen("B3", List.of(), List.of(indikator("B3.1", "15")))),
                List.of(indikator("B1.1", "25")))),
        1);
  }

  private static Komponen komponen(String kode, List<Komponen> anak, List<Indikator> indikator) {
    return new Komponen(0, kode, "Komponen " + kode, anak, indikator);
  }

  private static Indikator indikator(String kode, String bobot) {
    List<Tingkat> tingkat = new ArrayList<>();
    for (int i = 0; i < HURUF.size(); i++) {
      tingkat.add(
          new Tingkat(
              HURUF.get(i), "uraian " + HURUF.get(i), BigDecimal.valueOf(100 - 25L * i, 2)));
    }
    return new Indikator(
        0,
        kode,
        "Indikator " + kode,
        n(bobot),
        new CaraNilai.Berjenjang(PetaTingkat.A_E, tingkat),
        Pengisi.PD,
        false,
        new Rujukan("bukti", "uji", Rujukan.Asal.RANCANGAN));
  }

  private static BigDecimal n(String angka) {
    return new BigDecimal(angka);
  }
}
