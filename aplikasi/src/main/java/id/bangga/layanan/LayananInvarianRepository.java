package id.bangga.layanan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What must never be found among services and answers.
@Repository
class LayananInvarianRepository {
  private final JdbcClient jdbc;

  LayananInvarianRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Tallies that differ from the sum of their answers: point and month. An answer's digits are
  /// read as one number: the sum of such numbers is the tally's sums of values, each at its power
  /// of ten, in a single figure.
  List<String> listRekapBerbeda() {
    return list(
        """
        select coalesce(r.titik_id, j.titik_id) || '/' || coalesce(r.bulan, j.bulan)
        from (
          select titik_id, layanan_id, instrumen_id, bulan, dikecualikan,
                 sum(responden) as responden, sum(nilai) as nilai
          from (
            select titik_id, layanan_id, instrumen_id, bulan, dikecualikan, responden,
                   (select sum(s.satu * power(10::numeric, cardinality(jumlah) - s.ke))
                    from unnest(jumlah) with ordinality as s (satu, ke)) as nilai
            from layanan.rekap
            union all
            select cast(split_part(satu, '|', 1) as bigint),
                   cast(split_part(satu, '|', 2) as bigint),
                   cast(split_part(satu, '|', 3) as bigint),
                   cast(split_part(satu, '|', 4) as date), false, 1,
                   cast(split_part(satu, '|', 5) as numeric)
            from (select unnest(isi) as satu from layanan.rekap_tunda) t
          ) s
          group by titik_id, layanan_id, instrumen_id, bulan, dikecualikan
        ) r
        full join (
          select titik_id, layanan_id, instrumen_id,
                 cast(date_trunc('month', tanggal) as date) as bulan, dikecualikan,
                 count(*) as banyak, sum(cast(nilai as numeric)) as nilai
          from layanan.jawaban
          group by titik_id, layanan_id, instrumen_id, bulan, dikecualikan
        ) j using (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
        where coalesce(r.responden, 0) <> coalesce(j.banyak, 0)
          or coalesce(r.nilai, 0) <> coalesce(j.nilai, 0)
        """);
  }

  /// Answers with another number of values than their questionnaire asks; twenty of them.
  List<String> listJawabanTakSepanjangKuesioner() {
    return list(
        """
        select j.id::text
        from layanan.jawaban j
        join (
          select instrumen_id, count(*) as banyak from layanan.unsur group by instrumen_id
        ) u using (instrumen_id)
        where length(j.nilai) <> u.banyak
        limit 20
        """);
  }

  /// Exclusions taken back whose answers are still left out.
  List<String> listPengecualianBatalYangMasihDiluar() {
    return list(
        """
        select p.id::text
        from layanan.pengecualian p
        where p.dibatalkan is not null
          and exists (select from layanan.jawaban j where j.pengecualian_id = p.id)
        """);
  }

  private List<String> list(String sql) {
    return jdbc.sql(sql).query((rs, _) -> rs.getString(1)).list();
  }
}
