package id.bangga.penilaian.web;

import id.bangga.instrumen.Komponen;
import id.bangga.organisasi.Klaster;
import id.bangga.penilaian.BarisPapan;
import id.bangga.penilaian.BarisPapan.Keadaan;
import id.bangga.penilaian.Papan;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import id.bangga.web.Rona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The board as one question shows it.
///
/// @param bertautan may the readers open the units' sheets?
public record HalamanIsiPapan(Papan papan, Daftar<BarisPapan> daftar, boolean bertautan) {
  /// More branches at the top than this would not fit the page.
  private static final int CABANG_TERBANYAK = 4;

  public List<Kolom> kolom() {
    List<Kolom> hasil = new ArrayList<>();
    hasil.add(Kolom.teks("nama", "Unit kerja"));
    hasil.add(Kolom.teks("klaster", "Klaster"));
    hasil.add(Kolom.teks("keadaan", "Keadaan"));
    hasil.add(Kolom.angka("terjawab", "Terjawab"));
    hasil.add(Kolom.angka("berbukti", "Berbukti"));
    cabang().forEach(satu -> hasil.add(Kolom.angka(satu.kode(), satu.kode())));
    hasil.add(Kolom.angka("nilai", "Nilai"));
    hasil.add(Kolom.teks("diajukan", "Diajukan"));
    return hasil;
  }

  public List<Komponen> cabang() {
    return papan.cabang().size() > CABANG_TERBANYAK ? List.of() : papan.cabang();
  }

  public List<Pilihan> klaster() {
    return Arrays.stream(Klaster.values())
        .filter(satu -> papan.baris().stream().anyMatch(b -> b.unit().klaster() == satu))
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public List<Pilihan> jenis() {
    return papan.baris().stream()
        .map(BarisPapan::jenis)
        .distinct()
        .sorted()
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public List<Pilihan> keadaan() {
    return Arrays.stream(Keadaan.values())
        .map(satu ->
            Pilihan.dari(satu.name(), "%s (%d)".formatted(satu.sebutan(), papan.jumlah(satu))))
        .toList();
  }

  public static List<Pilihan> ukuran() {
    return List.of(Pilihan.dari("25", "25"), Pilihan.dari("50", "50"), Pilihan.dari("100", "100"));
  }

  public long diajukan() {
    return papan.jumlah(Keadaan.DIAJUKAN) + papan.jumlah(Keadaan.TENGGANG);
  }

  /// The states worth a tile: those in which somebody is.
  public List<Keadaan> ubin() {
    return Arrays.stream(Keadaan.values()).filter(satu -> papan.jumlah(satu) > 0).toList();
  }

  public static Rona rona(Keadaan keadaan) {
    return switch (keadaan) {
      case BELUM_MULAI, DRAF -> Rona.NETRAL;
      case MENUNGGU_PERSETUJUAN -> Rona.INFO;
      case DIKEMBALIKAN, TENGGANG -> Rona.AWAS;
      case DIAJUKAN -> Rona.SUKSES;
    };
  }
}
