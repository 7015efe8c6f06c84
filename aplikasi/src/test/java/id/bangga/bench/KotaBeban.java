package id.bangga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// The sample city grown to the size of the acceptance: 20,000 accounts, five past cycles (2021 to
/// 2024 are copies of 2025), a cycle of the year 2020 whose self-assessment and jury are open now,
/// twenty-one more jurors each with a sheet for every finalist, and a service point for each unit.
/// Everybody and everything is made up.
@SuppressWarnings("InlineFormatString") // long statements stand apart from what fills them
final class KotaBeban {
  static final int TAHUN = 2020;
  static final String SANDI = "senja-di-cisadane";
  static final int JURI = 21;

  private static final int SUMBER = 2025;
  private static final List<Integer> LALU = List.of(2021, 2022, 2023, 2024);

  private static final List<String> TABEL_SIKLUS =
      List.of(
          "siklus.siklus",
          "siklus.fase",
          "siklus.parameter",
          "siklus.kriteria_juri",
          "siklus.finalis_klaster",
          "siklus.peserta",
          "juri.penetapan_finalis",
          "juri.finalis",
          "juri.undian",
          "juri.juri");

  private static final List<String> TABEL_LALU =
      List.of(
          "penilaian.nilai_auto",
          "bukti.tautan",
          "desk.desk",
          "desk.penugasan",
          "desk.rencana",
          "desk.nilai",
          "desk.rekonsiliasi",
          "desk.sanggahan",
          "desk.lapangan",
          "desk.temuan_lapangan",
          "desk.nilai_final",
          "juri.rencana",
          "juri.lembar",
          "juri.skor",
          "juri.pleno",
          "juri.keputusan_seri");

  private KotaBeban() {}

  /// The folder with the city in it; made when it is not there yet.
  ///
  /// @param akun how many accounts there shall be; 0 leaves those of the sample city, and the past
  ///   cycles as they are
  static void siapkan(Path data, int port, int akun) throws IOException, SQLException {
    Path tanda = data.resolve("kota-beban-" + akun);
    if (Files.exists(tanda)) {
      return;
    }
    long mulai = System.nanoTime();
    try (var server = ServerBeban.mulai("demo", data, port)) {
      System.err.printf("Kota contoh dimuat dalam %.1f s%n", (System.nanoTime() - mulai) / 1e9);
      try (var sambungan = server.basisData()) {
        isi(sambungan, akun);
      }
    }
    Files.createFile(tanda);
    System.err.printf("Kota beban siap dalam %.1f s%n", (System.nanoTime() - mulai) / 1e9);
  }

  private static void isi(Connection sambungan, int akun) throws SQLException {
    sambungan.setAutoCommit(false);
    for (int tahun : akun == 0 ? List.<Integer>of() : LALU) {
      salin(sambungan, tahun, TABEL_SIKLUS);
      salinPenilaian(sambungan, tahun);
      salin(sambungan, tahun, TABEL_LALU);
    }
    salin(sambungan, TAHUN, TABEL_SIKLUS);
    jalankan(sambungan, BUKA.formatted(TAHUN));
    salinPenilaian(sambungan, TAHUN);
    salin(sambungan, TAHUN, List.of("penilaian.nilai_auto", "bukti.tautan"));
    jalankan(sambungan, BELUM_DIAJUKAN.formatted(TAHUN));
    jalankan(sambungan, JURI_SQL.formatted(JURI, TAHUN, TAHUN));
    jalankan(sambungan, AKUN.formatted(akun));
    jalankan(sambungan, TITIK);
    sambungan.commit();
    sambungan.setAutoCommit(true);
    jalankan(sambungan, "vacuum analyze");
  }

  /// Copies the rows of 2025 to another year, whatever columns a table has.
  private static void salin(Connection sambungan, int tahun, List<String> tabel)
      throws SQLException {
    for (String satu : tabel) {
      jalankan(
          sambungan,
          """
          do $$
          declare kolom text;
          begin
            select string_agg(quote_ident(attname), ', ') into kolom
              from pg_attribute
             where attrelid = '%1$s'::regclass and attnum > 0 and not attisdropped
               and attidentity = '' and attgenerated = '' and attname not in ('tahun', 'tanda');
            execute format('insert into %1$s (tahun, %%s) select %2$d, %%s from %1$s where tahun = %3$d',
                           kolom, kolom);
          end $$
          """
              .formatted(satu, tahun, SUMBER));
    }
  }

  private static void salinPenilaian(Connection sambungan, int tahun) throws SQLException {
    jalankan(sambungan, PENILAIAN.formatted(tahun, SUMBER));
  }

  private static void jalankan(Connection sambungan, String sql) throws SQLException {
    try (var perintah = sambungan.createStatement()) {
      perintah.execute(sql);
    }
  }

  /// User names of the further jurors.
  static List<String> juri() {
    return IntStream.rangeClosed(1, JURI).mapToObj("beban.juri%d"::formatted).toList();
  }

  private static final String PENILAIAN =
      """
      insert into penilaian.penilaian (
        tahun, unit_id, status, diajukan_pada, diajukan_oleh, pengaju, nomor_tanda_terima, nilai,
        terjawab, wajib, berbukti, diubah_pada
      )
      select %1$d, unit_id, status, diajukan_pada, diajukan_oleh, pengaju,
             replace(nomor_tanda_terima, '-%2$d-', '-%1$d-'), nilai, terjawab, wajib, berbukti,
             diubah_pada
      from penilaian.penilaian where tahun = %2$d;
      insert into penilaian.jawaban (
        penilaian_id, indikator_id, jawaban, penjelasan, skor, diubah_oleh, pengubah, diubah_pada
      )
      select b.id, j.indikator_id, j.jawaban, j.penjelasan, j.skor, j.diubah_oleh, j.pengubah,
             j.diubah_pada
      from penilaian.jawaban j
      join penilaian.penilaian a on a.id = j.penilaian_id and a.tahun = %2$d
      join penilaian.penilaian b on b.unit_id = a.unit_id and b.tahun = %1$d;
      insert into penilaian.tanda_terima (
        nomor, penilaian_id, ke, isi, sidik, tanda_tangan, kunci_publik, diajukan_pada,
        dibatalkan_pada, sebab_batal
      )
      select replace(t.nomor, '-%2$d-', '-%1$d-'), b.id, t.ke, t.isi, t.sidik, t.tanda_tangan,
             t.kunci_publik, t.diajukan_pada, t.dibatalkan_pada, t.sebab_batal
      from penilaian.tanda_terima t
      join penilaian.penilaian a on a.id = t.penilaian_id and a.tahun = %2$d
      join penilaian.penilaian b on b.unit_id = a.unit_id and b.tahun = %1$d;
      insert into penilaian.nilai_beku (
        nomor, kunci, ke, ada, masukan, berlaku, keterangan, sumber, pengisi, dicatat_pada, alasan,
        oleh, dibekukan_pada
      )
      select replace(n.nomor, '-%2$d-', '-%1$d-'), n.kunci, n.ke, n.ada, n.masukan, n.berlaku,
             n.keterangan, n.sumber, n.pengisi, n.dicatat_pada, n.alasan, n.oleh, n.dibekukan_pada
      from penilaian.nilai_beku n
      join penilaian.tanda_terima t on t.nomor = n.nomor
      join penilaian.penilaian a on a.id = t.penilaian_id and a.tahun = %2$d;
      insert into penilaian.nilai_komponen (penilaian_id, kode, bobot_efektif, nilai)
      select b.id, k.kode, k.bobot_efektif, k.nilai
      from penilaian.nilai_komponen k
      join penilaian.penilaian a on a.id = k.penilaian_id and a.tahun = %2$d
      join penilaian.penilaian b on b.unit_id = a.unit_id and b.tahun = %1$d
      """;

  private static final String BUKA =
      """
      update siklus.siklus
      set status = 'BERJALAN', ditetapkan_pada = null, diumumkan_pada = null,
          tanda = gen_random_uuid()
      where tahun = %1$d;
      update siklus.fase set mulai = now() - interval '1 day', selesai = now() + interval '60 days'
      where tahun = %1$d and fase in ('PENILAIAN_MANDIRI', 'PENJURIAN', 'PLENO');
      update siklus.fase set mulai = now() - interval '9 days', selesai = now() - interval '8 days'
      where tahun = %1$d and fase not in ('PENILAIAN_MANDIRI', 'PENJURIAN', 'PLENO');
      delete from juri.juri where tahun = %1$d
      """;

  /// Half of the units still fill in, the other half wait for their heads.
  private static final String BELUM_DIAJUKAN =
      """
      update penilaian.penilaian
      set status = case when unit_id %% 2 = 0 then 'DRAF' else 'MENUNGGU_PERSETUJUAN' end,
          diajukan_pada = null, diajukan_oleh = null, pengaju = null, nomor_tanda_terima = null
      where tahun = %1$d;
      delete from penilaian.nilai_beku where nomor like 'TT-%1$d-%%';
      delete from penilaian.tanda_terima where nomor like 'TT-%1$d-%%'
      """;

  private static final String JURI_SQL =
      """
      insert into akun.akun (
        nama_pengguna, nama, sandi, wajib_ganti, sandi_sejak, sandi_oleh, dibuat
      )
      select 'beban.juri' || i, 'Juri Beban ' || i || ' (rekaan)', a.sandi, false, now(), 'beban', now()
      from generate_series(1, %d) i, akun.akun a where a.nama_pengguna = 'juri1';
      insert into akun.penugasan (akun_id, peran, sejak, dibuat)
      select id, 'JURI', date '2020-01-01', now() from akun.akun where nama_pengguna like 'beban.juri%%';
      insert into juri.juri (tahun, akun_id, lembaga, eksternal)
      select %d, id, 'Lembaga rekaan', true from akun.akun where nama_pengguna like 'beban.juri%%';
      insert into juri.lembar (tahun, akun_id, unit_id, asal)
      select j.tahun, j.akun_id, f.unit_id, 'RENCANA'
      from juri.juri j join juri.finalis f on f.tahun = j.tahun
      where j.tahun = %d
      """;

  private static final String AKUN =
      """
      insert into akun.akun (
        nama_pengguna, nama, sandi, wajib_ganti, sandi_sejak, sandi_oleh, dibuat, unit_id
      )
      select 'beban.' || i, 'Pegawai Rekaan ' || i, a.sandi, false, now(), 'beban', now(), u.id
      from generate_series(1, %d - (select count(*)::int from akun.akun)) i
      join akun.akun a on a.nama_pengguna = 'pengelola'
      join (select id, row_number() over (order by id) - 1 as urut, count(*) over () as banyak
            from organisasi.unit) u on u.urut = i %% u.banyak;
      insert into akun.penugasan (akun_id, peran, unit_id, sejak, dibuat)
      select id, 'ASN', unit_id, date '2020-01-01', now()
      from akun.akun where nama_pengguna ~ '^beban\\.[0-9]+$'
      """;

  private static final String TITIK =
      """
      insert into layanan.layanan (unit_id, kode, nama)
      select id, 'BEBAN-' || id, 'Layanan rekaan ' || id from organisasi.unit;
      insert into layanan.titik (kode, unit_id, nama, buka, tutup, instrumen_id)
      select 'beban-' || u.urut, u.id, 'Loket rekaan ' || u.urut, '00:00', '23:59', i.id
      from (select id, row_number() over (order by id) as urut from organisasi.unit) u,
           (select min(id) as id from layanan.instrumen) i;
      insert into layanan.titik_layanan (titik_id, layanan_id)
      select t.id, l.id from layanan.titik t join layanan.layanan l on l.kode = 'BEBAN-' || t.unit_id
      where t.kode like 'beban-%'
      """;
}
