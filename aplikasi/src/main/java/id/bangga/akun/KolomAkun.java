package id.bangga.akun;

/// The columns of an import file, with what they mean.
public enum KolomAkun {
  NAMA_PENGGUNA(
      "nama_pengguna", true, "Nama untuk masuk; penanda akun dalam berkas.", "199001012020121001"),
  NAMA("nama", true, "Nama orang tanpa gelar.", "Budi Santoso"),
  SUREL("surel", false, "Alamat surel.", "budi@contoh.go.id"),
  NIP("nip", false, "18 angka, sebagai teks.", "199001012020121001"),
  UNIT("unit", false, "Kode atau nama unit asal.", "Dinas Kesehatan"),
  ATASAN("atasan", false, "Nama pengguna atasan langsung.", "ratna.wulandari"),
  PERAN("peran", false, "Peran yang ditambahkan; beberapa dipisah titik koma.", "Operator PD; ASN"),
  UNIT_PERAN("unit_peran", false, "Unit untuk peran itu, bila bukan unit asal.", "D.2"),
  TAHUN("tahun", false, "Tahun siklus peran itu; kosong untuk semua tahun.", "2026");

  private final String judul;
  private final boolean wajib;
  private final String isi;
  private final String contoh;

  KolomAkun(String judul, boolean wajib, String isi, String contoh) {
    this.judul = judul;
    this.wajib = wajib;
    this.isi = isi;
    this.contoh = contoh;
  }

  /// The header in the file.
  public String judul() {
    return judul;
  }

  public boolean wajib() {
    return wajib;
  }

  public String isi() {
    return isi;
  }

  public String contoh() {
    return contoh;
  }
}
