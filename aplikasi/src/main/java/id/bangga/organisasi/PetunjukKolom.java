package id.bangga.organisasi;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a column of a file means; on the template's sheet "Petunjuk" and on the import page.
public record PetunjukKolom(
    KolomUnit kolom, boolean wajib, String isi, String contoh, String bilaKosong) {
  private static final String TETAP = "unit lama: tetap; unit baru: ";

  public static final List<PetunjukKolom> SEMUA =
      List.of(
          wajib(KolomUnit.KODE, "kode unit, tidak boleh sama, tidak pernah berganti", "PD.05"),
          wajib(KolomUnit.NAMA, "nama lengkap, paling banyak 150 huruf", "Dinas Kesehatan"),
          boleh(KolomUnit.SINGKATAN, "paling banyak 40 huruf", "Dinkes", "dikosongkan"),
          wajib(KolomUnit.JENIS, kata(JenisUnit.values(), JenisUnit::sebutan), "Dinas"),
          boleh(
              KolomUnit.KLASTER,
              kata(Klaster.values(), Klaster::sebutan),
              "Dinas dan badan",
              TETAP + "klaster baku jenisnya"),
          boleh(
              KolomUnit.JENIS_LAYANAN,
              kata(JenisLayanan.values(), JenisLayanan::sebutan),
              "Publik",
              TETAP + "menurut jenisnya"),
          boleh(KolomUnit.INDUK, "kode unit di atasnya", "36.71.01", "langsung di bawah pemda"),
          boleh(KolomUnit.KEPALA, "nama kepala unit", "", "dikosongkan"),
          boleh(KolomUnit.JUMLAH_ASN, "bilangan bulat 0 sampai 100.000", "120", TETAP + "0"),
          boleh(
              KolomUnit.TERVERIFIKASI,
              "ya bila namanya sudah dicocokkan dengan peraturan; selain itu tidak",
              "ya",
              TETAP + "tidak"),
          boleh(KolomUnit.SUMBER, "peraturan atau alamat sumber", "Perwal 1/2020", "dikosongkan"),
          boleh(
              KolomUnit.SEJAK,
              "hari pertama keadaan di baris ini berlaku",
              "2026-01-01",
              "tanggal berlaku yang dipilih saat impor"),
          boleh(
              KolomUnit.SAMPAI,
              "hari terakhir unit ada, hanya untuk unit yang ditutup",
              "2026-12-31",
              "tetap"));

  private static PetunjukKolom wajib(KolomUnit kolom, String isi, String contoh) {
    return new PetunjukKolom(kolom, true, isi, contoh, "ditolak");
  }

  private static PetunjukKolom boleh(
      KolomUnit kolom, String isi, String contoh, String bilaKosong) {
    return new PetunjukKolom(kolom, false, isi, contoh, bilaKosong);
  }

  private static <T> String kata(T[] semua, Function<T, String> sebutan) {
    return Arrays.stream(semua).map(sebutan).collect(Collectors.joining(", "));
  }
}
