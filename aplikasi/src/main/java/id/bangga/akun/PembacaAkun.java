package id.bangga.akun;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import id.bangga.bersama.NamaUnit;
import id.bangga.bersama.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads accounts from a file, cell by cell; every unreadable cell is a fault.
final class PembacaAkun {
  private final Masukan masukan;
  private final Map<KolomAkun, Kolom> kolom = new EnumMap<>(KolomAkun.class);
  private final Optional<NamaUnit> unit;
  private final LocalDate hari;

  PembacaAkun(Tabel tabel, Optional<NamaUnit> unit, LocalDate hari) {
    this.masukan = Masukan.dari(tabel);
    this.unit = unit;
    this.hari = hari;
    for (KolomAkun satu : KolomAkun.values()) {
      String lain = satu.judul().replace('_', ' ');
      kolom.put(
          satu,
          satu.wajib() ? masukan.wajib(satu.judul(), lain) : masukan.opsional(satu.judul(), lain));
    }
    kolom.computeIfPresent(KolomAkun.TAHUN, (_, tahun) -> tahun.antara(2000, 2100));
    masukan.wajibBerisi();
  }

  List<BarisAkun> baca() {
    return masukan.baris().stream().map(this::baris).toList();
  }

  List<Galat> galat() {
    return masukan.galat();
  }

  List<String> catatan() {
    List<String> asing = masukan.kolomTakDikenal();
    return asing.isEmpty() ? List.of() : List.of("Kolom diabaikan: " + String.join(", ", asing));
  }

  /// The unit's name for the list of differences.
  String namaUnit(@Nullable Long id) {
    return id == null ? "" : unit.flatMap(sumber -> sumber.nama(id)).orElse("Unit nomor " + id);
  }

  /// Notes a fault of a row found by a rule.
  void tolak(int nomor, KolomAkun di, KodeAturanAkun kode, String pesan) {
    masukan.tolak(new Galat(nomor, kolom(di).nama(), kode.name(), pesan));
  }

  private BarisAkun baris(Baris satu) {
    Long unitId = unit(satu, KolomAkun.UNIT);
    var data =
        new DataAkun(
            teks(satu, KolomAkun.NAMA_PENGGUNA),
            teks(satu, KolomAkun.NAMA),
            teks(satu, KolomAkun.SUREL),
            teks(satu, KolomAkun.NIP),
            unitId,
            null);
    Long unitPeran = unit(satu, KolomAkun.UNIT_PERAN);
    Integer tahun = masukan.bulat(satu, kolom(KolomAkun.TAHUN));
    return new BarisAkun(
        satu.nomor(),
        data,
        AturanAkun.rapikanNama(teks(satu, KolomAkun.ATASAN)),
        peran(satu, unitPeran == null ? unitId : unitPeran, tahun));
  }

  private List<PenugasanBaru> peran(Baris satu, @Nullable Long unitId, @Nullable Integer tahun) {
    List<PenugasanBaru> hasil = new ArrayList<>();
    for (String kata : teks(satu, KolomAkun.PERAN).split("[;,|]")) {
      if (kata.isBlank()) {
        continue;
      }
      Optional<Peran> peran = kenali(kata);
      if (peran.isEmpty()) {
        masukan.tolak(
            satu,
            kolom(KolomAkun.PERAN),
            KodeAturanAkun.AK_024.name(),
            "Peran “%s” tidak dikenal. Pilihannya: %s.".formatted(kata.strip(), pilihan()));
      } else {
        Long untuk = AturanAkun.perluUnit(peran.get()) ? unitId : null;
        hasil.add(new PenugasanBaru(peran.get(), untuk, tahun, hari, null));
      }
    }
    return hasil;
  }

  private static Optional<Peran> kenali(String kata) {
    String dicari = kata.strip().toUpperCase(Locale.ROOT).replace('_', ' ');
    return Arrays.stream(Peran.values())
        .filter(satu ->
            satu.sebutan().toUpperCase(Locale.ROOT).equals(dicari)
                || satu.name().replace('_', ' ').equals(dicari))
        .findFirst();
  }

  private static String pilihan() {
    return Arrays.stream(Peran.values()).map(Peran::sebutan).collect(Collectors.joining(", "));
  }

  private @Nullable Long unit(Baris satu, KolomAkun di) {
    String isi = teks(satu, di);
    if (isi.isEmpty()) {
      return null;
    }
    Optional<Long> dikenal = unit.flatMap(sumber -> sumber.kenali(isi)).map(NamaUnit.Entri::id);
    if (dikenal.isEmpty()) {
      masukan.tolak(
          satu,
          kolom(di),
          KodeAturanAkun.AK_019.name(),
          "Unit “%s” tidak dikenal. Tulis kode atau nama lengkapnya seperti di daftar unit."
              .formatted(isi));
    }
    return dikenal.orElse(null);
  }

  private String teks(Baris satu, KolomAkun di) {
    return masukan.teks(satu, kolom(di));
  }

  private Kolom kolom(KolomAkun satu) {
    return Objects.requireNonNull(kolom.get(satu));
  }
}
