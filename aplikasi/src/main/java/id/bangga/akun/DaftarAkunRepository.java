package id.bangga.akun;

import id.bangga.bersama.Peran;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The list of accounts: search, filter, order, page.
@Repository
class DaftarAkunRepository {
  private static final String KATA =
      """
      (a.nama_pengguna like :kata or lower(a.nama) like :kata or a.nip like :kata
        or lower(a.surel) like :kata)\
      """;

  private static final String BERLAKU =
      """
      p.diakhiri is null and p.sejak <= :hari and (p.sampai is null or p.sampai >= :hari)\
      """;

  private final JdbcClient jdbc;

  DaftarAkunRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RingkasanAkun> cari(SaringAkun saring, LocalDate hari) {
    String sql =
        """
        select a.id, a.nama_pengguna, a.nama, a.surel, a.nip, a.unit_id, a.atasan_id, a.aktif,
          a.wajib_ganti, a.dibuat, a.masuk_terakhir, a.versi,
          array(select distinct p.peran from akun.penugasan p
            where p.akun_id = a.id and p.diakhiri is null and p.sejak <= :hari
              and (p.sampai is null or p.sampai >= :hari)) as peran
        from (select a.* %1$s %2$s limit :batas offset :lewati) as a
        %2$s
        """
            .formatted(saringan(saring), urutan(saring));
    return parameter(jdbc.sql(sql), saring, hari)
        .param("batas", saring.batas())
        .param("lewati", saring.lewati())
        .query((rs, _) -> new RingkasanAkun(AkunRepository.akun(rs), peran(rs.getArray("peran"))))
        .list();
  }

  long hitung(SaringAkun saring, LocalDate hari) {
    return parameter(jdbc.sql("select count(*) " + saringan(saring)), saring, hari)
        .query(Long.class)
        .single();
  }

  Map<Long, String> namaPengguna() {
    Map<Long, String> hasil = new HashMap<>();
    jdbc.sql("select id, nama_pengguna from akun.akun")
        .query(rs -> {
          hasil.put(rs.getLong("id"), rs.getString("nama_pengguna"));
        });
    return hasil;
  }

  /// Only the conditions in use stand in the statement, so that each can use its index.
  private static String saringan(SaringAkun saring) {
    List<String> syarat = new ArrayList<>();
    if (saring.pola() != null) {
      syarat.add(KATA);
    }
    if (saring.aktif() != null) {
      syarat.add("a.aktif = :aktif");
    }
    if (saring.unitId() != null) {
      syarat.add("(a.unit_id = :unit or " + memegang("p.unit_id = :unit") + ")");
    }
    if (saring.peran() != null) {
      syarat.add(memegang("p.peran = :peran"));
    }
    return "from akun.akun a" + (syarat.isEmpty() ? "" : " where " + String.join(" and ", syarat));
  }

  private static String memegang(String apa) {
    return "a.id in (select p.akun_id from akun.penugasan p where %s and %s)"
        .formatted(apa, BERLAKU);
  }

  private static StatementSpec parameter(StatementSpec sql, SaringAkun saring, LocalDate hari) {
    Peran peran = saring.peran();
    return sql.param("kata", saring.pola())
        .param("aktif", saring.aktif())
        .param("unit", saring.unitId())
        .param("peran", peran == null ? null : peran.name())
        .param("hari", hari);
  }

  /// Only these words ever reach the statement.
  private static String urutan(SaringAkun saring) {
    String arah = saring.turun() ? " desc" : "";
    return switch (saring.urut()) {
      case "pengguna" -> "order by a.nama_pengguna" + arah;
      case "masuk" -> "order by a.masuk_terakhir" + arah + " nulls last, a.id";
      case "dibuat" -> "order by a.dibuat" + arah + ", a.id" + arah;
      default -> "order by lower(a.nama)" + arah + ", a.id" + arah;
    };
  }

  private static List<Peran> peran(Array larik) throws SQLException {
    return Arrays.stream((String[]) larik.getArray()).map(Peran::valueOf).sorted().toList();
  }
}
