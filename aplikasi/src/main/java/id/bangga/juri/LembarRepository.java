package id.bangga.juri;

import id.bangga.basisdata.Waktu;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sheets and their scores.
@Repository
class LembarRepository {
  private static final String PILIH =
      """
      select l.tahun, l.akun_id, l.unit_id, l.status, l.terkunci_pada, l.kiriman, l.versi,
        s.kriteria, s.skor
      from juri.lembar l
      left join juri.skor s using (tahun, akun_id, unit_id)
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  LembarRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  List<LembarJuri> list(int tahun) {
    return kumpulkan(
        jdbc.sql(PILIH + "where l.tahun = ? order by l.unit_id, l.akun_id")
            .param(tahun)
            .query((rs, _) -> baris(rs))
            .list());
  }

  Optional<LembarJuri> find(KunciLembar kunci) {
    return kumpulkan(
            jdbc.sql(PILIH + "where l.tahun = ? and l.akun_id = ? and l.unit_id = ?")
                .param(kunci.tahun())
                .param(kunci.akunId())
                .param(kunci.unitId())
                .query((rs, _) -> baris(rs))
                .list())
        .stream()
        .findFirst();
  }

  private record Baris(LembarJuri lembar, Map<String, BigDecimal> skor) {}

  private static Baris baris(ResultSet rs) throws SQLException {
    String kriteria = rs.getString("kriteria");
    return new Baris(
        kepala(rs), kriteria == null ? Map.of() : Map.of(kriteria, rs.getBigDecimal("skor")));
  }

  private static LembarJuri kepala(ResultSet rs) throws SQLException {
    return new LembarJuri(
        new KunciLembar(rs.getInt("tahun"), rs.getLong("akun_id"), rs.getLong("unit_id")),
        LembarJuri.StatusLembar.valueOf(rs.getString("status")),
        Map.of(),
        Waktu.mungkin(rs, "terkunci_pada"),
        rs.getObject("kiriman", UUID.class),
        rs.getInt("versi"));
  }

  private static List<LembarJuri> kumpulkan(List<Baris> baris) {
    Map<KunciLembar, LembarJuri> hasil = new LinkedHashMap<>();
    for (Baris satu : baris) {
      hasil.merge(
          satu.lembar().kunci(),
          denganSkor(satu.lembar(), satu.skor()),
          (lama, baru) -> {
            Map<String, BigDecimal> gabung = new HashMap<>(lama.skor());
            gabung.putAll(baru.skor());
            return denganSkor(lama, gabung);
          });
    }
    return List.copyOf(hasil.values());
  }

  static LembarJuri denganSkor(LembarJuri l, Map<String, BigDecimal> skor) {
    return new LembarJuri(l.kunci(), l.status(), skor, l.terkunci(), l.kiriman(), l.versi());
  }

  /// The heads of these sheets (without scores), locked until commit in one fixed order.
  Map<KunciLembar, LembarJuri> lock(Collection<KunciLembar> kunci) {
    List<KunciLembar> daftar = List.copyOf(kunci);
    Map<KunciLembar, LembarJuri> hasil = new HashMap<>();
    templat.query(
        con -> {
          var ps =
              con.prepareStatement(
                  """
                  select l.tahun, l.akun_id, l.unit_id, l.status, l.terkunci_pada, l.kiriman, l.versi
                  from juri.lembar l
                  join unnest(?, ?, ?) as k (tahun, akun_id, unit_id) using (tahun, akun_id, unit_id)
                  order by l.tahun, l.akun_id, l.unit_id
                  for update of l
                  """);
          isiKunci(con, ps, daftar);
          return ps;
        },
        rs -> {
          LembarJuri satu = kepala(rs);
          hasil.put(satu.kunci(), satu);
        });
    return hasil;
  }

  private static void isiKunci(Connection con, PreparedStatement ps, List<KunciLembar> daftar)
      throws SQLException {
    ps.setArray(1, con.createArrayOf("int4", daftar.stream().map(KunciLembar::tahun).toArray()));
    ps.setArray(2, con.createArrayOf("int8", daftar.stream().map(KunciLembar::akunId).toArray()));
    ps.setArray(3, con.createArrayOf("int8", daftar.stream().map(KunciLembar::unitId).toArray()));
  }

  /// Writes the scores of many sheets in two statements; a criterion that a sheet no longer holds
  /// is taken away.
  void simpan(List<LembarJuri> daftar, int banyakKriteria, Instant pada) {
    updateKepala(daftar);
    upsertSkor(daftar, pada);
    List<LembarJuri> sebagian =
        daftar.stream().filter(satu -> satu.skor().size() < banyakKriteria).toList();
    templat.batchUpdate(
        """
        delete from juri.skor
        where tahun = ? and akun_id = ? and unit_id = ? and kriteria <> all (?)
        """,
        sebagian,
        200,
        (ps, satu) -> {
          ps.setInt(1, satu.kunci().tahun());
          ps.setLong(2, satu.kunci().akunId());
          ps.setLong(3, satu.kunci().unitId());
          ps.setArray(4, ps.getConnection().createArrayOf("text", satu.skor().keySet().toArray()));
        });
  }

  private void updateKepala(List<LembarJuri> daftar) {
    List<KunciLembar> kunci = daftar.stream().map(LembarJuri::kunci).toList();
    templat.update(con -> {
      var ps =
          con.prepareStatement(
              """
              update juri.lembar l
              set versi = k.versi, kiriman = k.kiriman
              from unnest(?, ?, ?, ?, ?) as k (tahun, akun_id, unit_id, versi, kiriman)
              where l.tahun = k.tahun and l.akun_id = k.akun_id and l.unit_id = k.unit_id
              """);
      isiKunci(con, ps, kunci);
      ps.setArray(4, con.createArrayOf("int4", daftar.stream().map(LembarJuri::versi).toArray()));
      ps.setArray(5, con.createArrayOf("uuid", daftar.stream().map(LembarJuri::kiriman).toArray()));
      return ps;
    });
  }

  private void upsertSkor(List<LembarJuri> daftar, Instant pada) {
    List<KunciLembar> kunci = new ArrayList<>();
    List<String> kriteria = new ArrayList<>();
    List<BigDecimal> skor = new ArrayList<>();
    for (LembarJuri satu : daftar) {
      satu.skor()
          .forEach((kode, nilai) -> {
            kunci.add(satu.kunci());
            kriteria.add(kode);
            skor.add(nilai);
          });
    }
    if (kunci.isEmpty()) {
      return;
    }
    templat.update(con -> {
      var ps =
          con.prepareStatement(
              """
              insert into juri.skor (tahun, akun_id, unit_id, kriteria, skor, diubah_pada)
              select k.tahun, k.akun_id, k.unit_id, k.kriteria, k.skor, ?
              from unnest(?, ?, ?, ?, ?) as k (tahun, akun_id, unit_id, kriteria, skor)
              on conflict (tahun, akun_id, unit_id, kriteria) do update
              set skor = excluded.skor, diubah_pada = excluded.diubah_pada
              where juri.skor.skor is distinct from excluded.skor
              """);
      ps.setObject(1, Waktu.keluar(pada));
      ps.setArray(2, con.createArrayOf("int4", kunci.stream().map(KunciLembar::tahun).toArray()));
      ps.setArray(3, con.createArrayOf("int8", kunci.stream().map(KunciLembar::akunId).toArray()));
      ps.setArray(4, con.createArrayOf("int8", kunci.stream().map(KunciLembar::unitId).toArray()));
      ps.setArray(5, con.createArrayOf("text", kriteria.toArray()));
      ps.setArray(6, con.createArrayOf("numeric", skor.toArray()));
      return ps;
    });
  }

  void updateTerkunci(KunciLembar kunci, Instant pada) {
    jdbc.sql(
            """
            update juri.lembar set status = 'TERKUNCI', terkunci_pada = ?, versi = versi + 1
            where tahun = ? and akun_id = ? and unit_id = ?
            """)
        .param(Waktu.keluar(pada))
        .param(kunci.tahun())
        .param(kunci.akunId())
        .param(kunci.unitId())
        .update();
  }

  /// Keeps the locked scores as an earlier version and lets the juror write again.
  void buka(LembarJuri lembar, SkorLama lama) {
    templat.batchUpdate(
        """
        insert into juri.skor_riwayat (
          tahun, akun_id, unit_id, versi, kriteria, skor, terkunci_pada, dibuka_pada, alasan, oleh
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        List.copyOf(lembar.skor().entrySet()),
        50,
        (ps, satu) -> {
          ps.setInt(1, lembar.kunci().tahun());
          ps.setLong(2, lembar.kunci().akunId());
          ps.setLong(3, lembar.kunci().unitId());
          ps.setInt(4, lama.versi());
          ps.setString(5, satu.getKey());
          ps.setBigDecimal(6, satu.getValue());
          ps.setObject(7, Waktu.keluar(lama.terkunci()));
          ps.setObject(8, Waktu.keluar(lama.dibuka()));
          ps.setString(9, lama.alasan());
          ps.setString(10, lama.oleh());
        });
    jdbc.sql(
            """
            update juri.lembar set status = 'DIBUKA', terkunci_pada = null, versi = versi + 1
            where tahun = ? and akun_id = ? and unit_id = ?
            """)
        .param(lembar.kunci().tahun())
        .param(lembar.kunci().akunId())
        .param(lembar.kunci().unitId())
        .update();
  }

  List<SkorLama> listRiwayat(int tahun) {
    Map<String, SkorLama> hasil = new LinkedHashMap<>();
    jdbc.sql(
            """
            select tahun, akun_id, unit_id, versi, kriteria, skor, terkunci_pada, dibuka_pada, alasan,
              oleh
            from juri.skor_riwayat
            where tahun = ?
            order by unit_id, akun_id, versi, kriteria
            """)
        .param(tahun)
        .query((rs, _) ->
            new SkorLama(
                new KunciLembar(rs.getInt("tahun"), rs.getLong("akun_id"), rs.getLong("unit_id")),
                rs.getInt("versi"),
                Map.of(rs.getString("kriteria"), rs.getBigDecimal("skor")),
                Waktu.masuk(rs, "terkunci_pada"),
                Waktu.masuk(rs, "dibuka_pada"),
                rs.getString("alasan"),
                rs.getString("oleh")))
        .list()
        .forEach(satu -> hasil.merge(satu.kunci() + "/" + satu.versi(), satu, this::gabung));
    return List.copyOf(hasil.values());
  }

  private SkorLama gabung(SkorLama a, SkorLama b) {
    Map<String, BigDecimal> skor = new HashMap<>(a.skor());
    skor.putAll(b.skor());
    return new SkorLama(a.kunci(), a.versi(), skor, a.terkunci(), a.dibuka(), a.alasan(), a.oleh());
  }
}
