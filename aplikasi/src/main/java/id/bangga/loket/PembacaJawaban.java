package id.bangga.loket;

import static id.bangga.layanan.KodeAturanLayanan.*;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.KodeAturanLayanan;
import id.bangga.layanan.PilihanProfil;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SumberJawaban;
import id.bangga.layanan.Unsur;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads answers from a table by a mapping; every fault is named by its cell, none is guessed away.
final class PembacaJawaban {
  private static final int KATA_TERBANYAK = 60;
  private static final Pattern UMUR = Pattern.compile("[1-9]\\d|1[01]\\d");

  /// Two numbers that may be day and month, in either order.
  private static final Pattern HARI_BULAN =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ]\\d{4}\\b.*");

  private static final int BULAN_TERAKHIR = 12;

  private final Masukan masukan;
  private final FormulirSurvei formulir;
  private final Pemetaan pemetaan;
  private final LocalDate hariIni;
  private final Instant saat;
  private final Map<String, Kolom> kolom = new HashMap<>();
  private final Set<String> kataAsing = new TreeSet<>();
  private final Set<UUID> terpakai = new HashSet<>();
  private final Map<UUID, Integer> kembar = new HashMap<>();
  private final StringBuilder isi = new StringBuilder(200);
  private @Nullable String mendua;
  private boolean hariPasti;

  // what was read before is not looked up again: files have few wordings and many rows
  private final Map<String, Map<String, Optional<Integer>>> nilaiDikenal = new HashMap<>();
  private final Map<String, Map<String, Optional<String>>> pilihanDikenal = new HashMap<>();
  private final Map<String, Optional<Long>> layananDikenal = new HashMap<>();

  private PembacaJawaban(
      Tabel tabel, FormulirSurvei formulir, Pemetaan pemetaan, LocalDate hariIni, Instant saat) {
    this.masukan = Masukan.dari(tabel);
    this.formulir = formulir;
    this.pemetaan = pemetaan;
    this.hariIni = hariIni;
    this.saat = saat;
  }

  static BacaanJawaban baca(
      Tabel tabel, FormulirSurvei formulir, Pemetaan pemetaan, LocalDate hariIni, Instant saat) {
    return new PembacaJawaban(tabel, formulir, pemetaan, hariIni, saat).baca();
  }

  private BacaanJawaban baca() {
    List<Unsur> terpetakan =
        formulir.unsur().stream().filter(unsur -> kenali(unsur.kode())).toList();
    List.of("id", "tanggal", "layanan", "saran").forEach(this::kenali);
    formulir.profil().forEach(this::kenali);
    if (terpetakan.isEmpty()) {
      masukan.tolak(Galat.berkas(LY_018.name(), LY_018.kalimat()));
    }
    masukan.wajibBerisi();
    List<JawabanMasuk> hasil = new ArrayList<>(masukan.baris().size());
    if (!terpetakan.isEmpty()) {
      for (Baris baris : masukan.baris()) {
        Optional.ofNullable(jawaban(baris)).ifPresent(hasil::add);
      }
    }
    return new BacaanJawaban(
        hasil, masukan.galat(), kataAsing, masukan.judul(), hariPasti ? null : mendua);
  }

  private boolean kenali(String sasaran) {
    Optional<String> judul = pemetaan.kolom(sasaran);
    judul
        .map(satu -> masukan.opsional(satu))
        .filter(Kolom::ada)
        .ifPresent(ada -> kolom.put(sasaran, ada));
    return kolom.containsKey(sasaran);
  }

  private @Nullable JawabanMasuk jawaban(Baris baris) {
    String nilai = nilai(baris);
    Long layanan = layanan(baris);
    LocalDate tanggal = tanggal(baris);
    Profil profil = profil(baris);
    UUID id = id(baris);
    if (nilai == null || layanan == null || tanggal == null || id == null) {
      return null;
    }
    return new JawabanMasuk(
        id,
        formulir.titikId(),
        layanan,
        formulir.instrumenId(),
        tanggal,
        saat,
        SumberJawaban.IMPOR,
        nilai,
        profil,
        null,
        null,
        List.of(),
        saran(baris));
  }

  private @Nullable String nilai(Baris baris) {
    var nilai = new StringBuilder(formulir.unsur().size());
    boolean bersih = true;
    for (Unsur unsur : formulir.unsur()) {
      Kolom satu = kolom.get(unsur.kode());
      String tulisan = satu == null ? "" : masukan.teks(baris, satu);
      Optional<Integer> angka =
          nilaiDikenal
              .computeIfAbsent(unsur.kode(), _ -> new HashMap<>())
              .computeIfAbsent(tulisan, satuan -> pemetaan.nilai(unsur, satuan));
      if (angka.isEmpty() && satu != null) {
        bersih = false;
        tolakNilai(baris, satu, tulisan);
      }
      nilai.append(angka.orElse(0));
    }
    if (bersih && nilai.chars().allMatch(c -> c == '0')) {
      masukan.tolak(new Galat(baris.nomor(), null, LY_016.name(), LY_016.kalimat()));
      return null;
    }
    return bersih ? nilai.toString() : null;
  }

  private void tolakNilai(Baris baris, Kolom satu, String tulisan) {
    boolean angka = tulisan.matches("-?[0-9.,]+");
    KodeAturanLayanan sebab = angka ? LY_012 : LY_013;
    if (!angka && kataAsing.size() < KATA_TERBANYAK) {
      kataAsing.add(tulisan);
    }
    tolak(baris, satu, sebab, "“%s”: %s".formatted(tulisan, sebab.kalimat()));
  }

  private @Nullable Long layanan(Baris baris) {
    Kolom satu = kolom.get("layanan");
    String tulisan = satu == null ? "" : masukan.teks(baris, satu);
    if (satu == null || tulisan.isEmpty()) {
      if (formulir.layanan().size() == 1) {
        return formulir.layanan().getFirst().id();
      }
      masukan.tolak(
          new Galat(
              baris.nomor(),
              satu == null ? null : satu.nama(),
              LY_014.name(),
              "Layanan tidak disebut, padahal titik ini punya beberapa. Petakan kolom"
                  + " layanannya."));
      return null;
    }
    Optional<Long> cocok = layananDikenal.computeIfAbsent(tulisan, this::cariLayanan);
    if (cocok.isEmpty()) {
      tolak(
          baris,
          satu,
          LY_014,
          "“%s” bukan layanan di titik ini. Pilihannya: %s."
              .formatted(
                  tulisan,
                  String.join(
                      ", ",
                      formulir.layanan().stream()
                          .map(FormulirSurvei.PilihanLayanan::nama)
                          .toList())));
    }
    return cocok.orElse(null);
  }

  private Optional<Long> cariLayanan(String tulisan) {
    String kunci = Pemetaan.kunci(tulisan);
    return formulir.layanan().stream()
        .filter(l -> Pemetaan.kunci(l.nama()).equals(kunci))
        .map(FormulirSurvei.PilihanLayanan::id)
        .findFirst();
  }

  private @Nullable LocalDate tanggal(Baris baris) {
    Kolom satu = kolom.get("tanggal");
    if (satu == null || masukan.teks(baris, satu).isEmpty()) {
      return hariIni;
    }
    LocalDate tanggal = masukan.tanggal(baris, satu);
    kenaliUrutan(masukan.teks(baris, satu));
    if (tanggal != null && !JawabanMasuk.mungkin(tanggal, hariIni)) {
      tolak(baris, satu, LY_015, LY_015.kalimat());
      return null;
    }
    return tanggal;
  }

  /// One date whose day cannot be a month tells how all are meant.
  private void kenaliUrutan(String tulisan) {
    if (hariPasti) {
      return;
    }
    Matcher cocok = HARI_BULAN.matcher(tulisan);
    if (cocok.matches()) {
      int hari = Integer.parseInt(cocok.group(1));
      hariPasti = hari > BULAN_TERAKHIR;
      if (mendua == null && hari != Integer.parseInt(cocok.group(2))) {
        mendua = tulisan;
      }
    }
  }

  private Profil profil(Baris baris) {
    return new Profil(
        pilihan(baris, "jenis_kelamin"),
        pilihan(baris, "usia"),
        pilihan(baris, "pendidikan"),
        pilihan(baris, "pekerjaan"),
        pilihan(baris, "disabilitas"));
  }

  private @Nullable String pilihan(Baris baris, String bidang) {
    Kolom satu = kolom.get(bidang);
    String tulisan = satu == null ? "" : masukan.teks(baris, satu);
    if (satu == null || tulisan.isEmpty()) {
      return null;
    }
    Optional<String> cocok =
        pilihanDikenal
            .computeIfAbsent(bidang, _ -> new HashMap<>())
            .computeIfAbsent(tulisan, kata -> cariPilihan(bidang, kata));
    if (cocok.isPresent()) {
      return cocok.get();
    }
    tolak(
        baris,
        satu,
        LY_021,
        "“%s” tidak dikenal. Pilihannya: %s."
            .formatted(
                tulisan, String.join(", ", PilihanProfil.bidang(bidang).pilihan().values())));
    return null;
  }

  private static Optional<String> cariPilihan(String bidang, String tulisan) {
    if (bidang.equals("usia") && UMUR.matcher(tulisan).matches()) {
      return Optional.of(PilihanProfil.usia(Integer.parseInt(tulisan)));
    }
    String kunci = Pemetaan.kunci(tulisan);
    return PilihanProfil.bidang(bidang).pilihan().entrySet().stream()
        .filter(satu ->
            Pemetaan.kunci(satu.getKey()).equals(kunci)
                || Pemetaan.kunci(satu.getValue()).equals(kunci))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// As the file says, else made from the row itself, so that the same file brings nothing twice.
  private @Nullable UUID id(Baris baris) {
    Kolom satu = kolom.get("id");
    if (satu == null || masukan.teks(baris, satu).isEmpty()) {
      return dariIsi(baris);
    }
    UUID id = baca(baris, satu);
    if (id != null && !terpakai.add(id)) {
      tolak(baris, satu, LY_017, LY_017.kalimat());
      return null;
    }
    return id;
  }

  private @Nullable UUID baca(Baris baris, Kolom satu) {
    try {
      return UUID.fromString(masukan.teks(baris, satu));
    } catch (IllegalArgumentException e) {
      tolak(baris, satu, LY_017, "Nomor jawaban harus UUID, misalnya " + new UUID(0, 0) + ".");
      return null;
    }
  }

  /// The second of two equal rows is another answer than the first, the third yet another.
  private UUID dariIsi(Baris baris) {
    isi.setLength(0);
    isi.append(formulir.kode());
    for (int i = 0; i < masukan.judul().size(); i++) {
      isi.append('\u001f').append(baris.teks(i));
    }
    UUID pertama = keberapa(1);
    if (terpakai.add(pertama)) {
      return pertama;
    }
    UUID id = keberapa(kembar.merge(pertama, 2, (lama, _) -> lama + 1));
    terpakai.add(id);
    return id;
  }

  private UUID keberapa(int ke) {
    int panjang = isi.length();
    isi.append('\u001f').append(ke);
    byte[] bita = isi.toString().getBytes(StandardCharsets.UTF_8);
    isi.setLength(panjang);
    return UUID.nameUUIDFromBytes(bita);
  }

  private @Nullable String saran(Baris baris) {
    Kolom satu = kolom.get("saran");
    return satu == null ? null : JawabanMasuk.saran(masukan.teks(baris, satu));
  }

  private void tolak(Baris baris, Kolom satu, KodeAturanLayanan sebab, String pesan) {
    masukan.tolak(baris, satu, sebab.name(), pesan);
  }
}
