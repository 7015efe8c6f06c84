package id.bangga.instrumen;

import java.util.List;

/// What a column of an instrument's file holds, for the page of the import and the file's second
/// sheet.
public record PetunjukKolom(String kolom, String isi) {
  /// All columns in the order of the file.
  public static final List<PetunjukKolom> SEMUA =
      List.of(
          new PetunjukKolom(
              "Kode", "Wajib dan unik, misalnya A1 atau A1.1: huruf, angka, titik, garis bawah."),
          new PetunjukKolom("Induk", "Kode komponen di atasnya; kosong bila komponen paling atas."),
          new PetunjukKolom(
              "Jenis",
              "Wajib: KOMPONEN, LEVEL (tingkat rubrik), RASIO (angka dengan rumus), atau AUTO"
                  + " (angka dari modul atau impor)."),
          new PetunjukKolom("Nama", "Wajib: nama komponen atau indikator."),
          new PetunjukKolom(
              "Bobot",
              "Wajib untuk indikator: lebih dari 0, paling banyak 4 desimal; jumlah seluruh"
                  + " indikator 100. Kosong untuk komponen."),
          new PetunjukKolom(
              "Peta",
              "Untuk LEVEL: A_E (1; 0,75; 0,5; 0,25; 0), A_D (1; 0,67; 0,33; 0), A_C (1; 0,5; 0),"
                  + " YA_TIDAK (1; 0), atau SENDIRI."),
          new PetunjukKolom(
              "A, B, C, D, E, Ya, Tidak",
              "Uraian tiap tingkat; kosongkan tingkat yang tidak dipakai. Skor 1 dan skor 0 harus"
                  + " ada."),
          new PetunjukKolom(
              "Tingkat sendiri",
              "Untuk peta SENDIRI, satu tingkat per baris dalam sel: nama = skor: uraian, misalnya"
                  + " Baik = 0,8: berjalan di sebagian besar unit."),
          new PetunjukKolom("Rumus", "Untuk RASIO dan AUTO: salah satu rumus di bawah."),
          new PetunjukKolom(
              "Masukan 1–3, Satuan 1–3",
              "Nama angka yang diminta rumus, berurutan, beserta satuannya."),
          new PetunjukKolom(
              "Bila penyebut nol",
              "NOL, SATU, atau TIDAK_BERLAKU (bobot dibagikan ulang); kosong berarti NOL."),
          new PetunjukKolom(
              "Kunci data",
              "Nama data yang mengisi angka, misalnya survei.indeks; wajib untuk AUTO."),
          new PetunjukKolom("Pengisi", "PD atau VERIFIKATOR; kosong berarti PD."),
          new PetunjukKolom("Boleh tidak berlaku", "ya atau tidak; kosong berarti tidak."),
          new PetunjukKolom("Bukti dukung", "Bukti yang diminta."),
          new PetunjukKolom(
              "Sumber",
              "Peraturan, pasal, atau sumber lain; \"rancangan\" bila rancangan sendiri."),
          new PetunjukKolom(
              "Asal",
              "SUMBER, CAMPURAN, atau RANCANGAN: seberapa banyak isinya dari sumber; kosong berarti"
                  + " RANCANGAN."));
}
