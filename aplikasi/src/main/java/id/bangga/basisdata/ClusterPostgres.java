package id.bangga.basisdata;

import id.bangga.basisdata.Sambungan.Akses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// The database files of a data folder: made once, as a whole or not at all.
record ClusterPostgres(FolderData folder, SetelanPostgres setelan) {
  static final String NAMA_BASISDATA = "bangga";
  private static final String PEMILIK = "bangga_pemilik";
  private static final long BUTUH_BARU = 200L << 20;
  private static final long BUTUH_LANJUT = 64L << 20;

  Akses pemilik() {
    return akses(PEMILIK);
  }

  Akses aplikasi() {
    return akses(Sambungan.PERAN_APLIKASI);
  }

  private Akses akses(String peran) {
    return new Akses(peran, Rahasia.bacaAtauBuat(folder.sub("rahasia").resolve(peran)));
  }

  /// Makes the cluster if there is none, refuses one that is not ours to open, and writes our
  /// settings.
  void siapkan(BinerPostgres biner) throws IOException {
    Path cluster = folder.cluster();
    boolean baru = !Files.exists(cluster);
    periksaRuang(baru ? BUTUH_BARU : BUTUH_LANJUT);
    if (baru) {
      buat(biner, cluster);
    } else {
      periksaVersi(cluster);
      periksaRahasia();
    }
    folder.sub("catatan");
    Files.writeString(cluster.resolve("postgresql.conf"), setelan.conf());
    Files.writeString(cluster.resolve("pg_hba.conf"), SetelanPostgres.hba());
  }

  private void buat(BinerPostgres biner, Path cluster) throws IOException {
    Path sementara = folder.akar().resolve("postgres.baru");
    FileSystemUtils.deleteRecursively(sementara);
    Path sandi = folder.sub("rahasia").resolve(pemilik().nama());
    List<String> initdb =
        new ArrayList<>(List.of(biner.program("initdb").toString(), "--pgdata=" + sementara));
    initdb.addAll(
        List.of(
            "--username=" + PEMILIK,
            "--pwfile=" + sandi,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=id-ID",
            "--data-checksums"));
    initdb.addAll(setelan.initdb());
    Perintah.jalankan(initdb, "");
    Perintah.jalankan(
        List.of(
            biner.program("postgres").toString(),
            "--single",
            "-D",
            sementara.toString(),
            "postgres"),
        """
        create role %s login password '%s'
        create database %s
        """
            .formatted(Sambungan.PERAN_APLIKASI, aplikasi().sandi(), NAMA_BASISDATA));
    Files.move(sementara, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void periksaVersi(Path cluster) throws IOException {
    Path berkas = cluster.resolve("PG_VERSION");
    if (!Files.exists(berkas)) {
      throw new GagalBasisdata(
          "Folder %s bukan basis data PostgreSQL (berkas PG_VERSION tidak ada). Tidak ada yang diubah. Pilih folder data lain dengan --data."
              .formatted(cluster));
    }
    String versi = Files.readString(berkas).strip();
    if (!versi.equals(Integer.toString(BinerPostgres.VERSI_UTAMA))) {
      throw new GagalBasisdata(
          "Basis data di %s dibuat oleh PostgreSQL %s, sedangkan BANGGA ini memakai PostgreSQL %d. Tidak ada yang diubah. Jalankan versi BANGGA yang membuatnya; untuk pindah, salin isinya dengan pg_dump dan pg_restore PostgreSQL ke folder data baru."
              .formatted(cluster, versi, BinerPostgres.VERSI_UTAMA));
    }
  }

  private void periksaRahasia() {
    Path rahasia = folder.akar().resolve("rahasia");
    for (String peran : List.of(PEMILIK, Sambungan.PERAN_APLIKASI)) {
      if (!Files.exists(rahasia.resolve(peran))) {
        throw new GagalBasisdata(
            "Berkas sandi %s hilang, jadi basis data di %s tidak dapat dibuka. Tidak ada yang diubah. Kembalikan berkas itu dari cadangan."
                .formatted(rahasia.resolve(peran), folder.cluster()));
      }
    }
  }

  private void periksaRuang(long butuh) throws IOException {
    long ada = Files.getFileStore(folder.akar()).getUsableSpace();
    if (ada < butuh) {
      throw ruangHabis(
          "tersisa %d MB, perlu paling sedikit %d MB".formatted(ada >> 20, butuh >> 20));
    }
  }

  GagalBasisdata ruangHabis(String rincian) {
    return new GagalBasisdata(
        "Ruang penyimpanan untuk folder data %s tidak cukup: %s. Data yang ada tetap utuh. Kosongkan ruang, lalu jalankan lagi."
            .formatted(folder.akar(), rincian));
  }

  /// What went wrong, as a sentence.
  GagalBasisdata gagal(String apa, String keluaran) {
    if (Perintah.gagalKarenaRoot(keluaran)) {
      return new GagalBasisdata(
          "PostgreSQL menolak berjalan sebagai root dan ruang pengguna (unshare --user) tidak tersedia di mesin ini. Jalankan ./bangga sebagai pengguna biasa, atau pakai PostgreSQL sendiri lewat BANGGA_DB_URL. Rincian: %s"
              .formatted(ringkas(keluaran)));
    }
    if (keluaran.contains("No space left on device") || keluaran.contains("Disk quota exceeded")) {
      return ruangHabis("penyimpanan penuh");
    }
    return new GagalBasisdata(
        "%s gagal di folder data %s. Data yang ada tidak diubah. Rincian: %s"
            .formatted(apa, folder.akar(), ringkas(keluaran)));
  }

  private static String ringkas(String keluaran) {
    try (Stream<String> baris = keluaran.lines()) {
      List<String> semua = baris.toList();
      return String.join(" / ", semua.subList(Math.max(0, semua.size() - 6), semua.size()));
    }
  }
}
