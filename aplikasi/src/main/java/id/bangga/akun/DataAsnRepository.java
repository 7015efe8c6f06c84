package id.bangga.akun;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds employees whose master data cannot be right: active accounts with a role of a unit.
@Repository
class DataAsnRepository {
  /// A NIP holds the date of birth, then the month of appointment (PNS) or its year and the number
  /// of contracts from 21 on (PPPK), the sex and a number from 001.
  private static final String DIPERIKSA =
      """
      with asn as (
        select akun_id, bool_or(peran = 'PIMPINAN_PD') as pimpinan
        from akun.penugasan
        where peran in ('ASN', 'OPERATOR_PD', 'PIMPINAN_PD') and diakhiri is null
          and sejak <= :hari and (sampai is null or sampai >= :hari)
        group by akun_id
      ), periksa as (
        select a.id, a.nama_pengguna, a.nama, a.nip, a.unit_id, atasan.nama_pengguna as atasan,
          array_remove(array[
            case when a.nip is null then 'TANPA_NIP' end,
            case when not (
              substr(a.nip, 5, 2) between '01' and '12' and substr(a.nip, 7, 2) between '01' and '31'
              and (substr(a.nip, 13, 2) between '01' and '12' or substr(a.nip, 13, 2) >= '21')
              and substr(a.nip, 9, 4)::int - substr(a.nip, 1, 4)::int between 18 and 60
              and substr(a.nip, 15, 1) in ('1', '2') and substr(a.nip, 16, 3) > '000')
              then 'NIP_JANGGAL' end,
            case when a.unit_id is null then 'TANPA_UNIT' end,
            case when a.unit_id is not null and unit.id is null then 'UNIT_TUTUP' end,
            case when a.atasan_id is null and not asn.pimpinan then 'TANPA_ATASAN' end,
            case when not atasan.aktif then 'ATASAN_NONAKTIF' end], null) as masalah
        from asn
        join akun.akun a on a.id = asn.akun_id
        left join akun.akun atasan on atasan.id = a.atasan_id
        left join organisasi.v_unit unit on unit.id = a.unit_id
        where a.aktif
      )\
      """;

  private final JdbcClient jdbc;

  DataAsnRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What the rows below rest on: accounts and roles, units, and which day it is.
  record Penanda(UUID akun, UUID unit, LocalDate hari) {}

  Penanda penanda(LocalDate hari) {
    return jdbc.sql(
            """
            select a.tanda as akun, u.tanda as unit
            from akun.penanda a cross join organisasi.v_penanda u
            """)
        .query((rs, _) ->
            new Penanda(rs.getObject("akun", UUID.class), rs.getObject("unit", UUID.class), hari))
        .single();
  }

  /// By unit and name.
  List<DataAsn> list(LocalDate hari) {
    return jdbc.sql(
            DIPERIKSA
                + """

                select id, nama_pengguna, nama, nip, unit_id, atasan, masalah
                from periksa
                where cardinality(masalah) > 0
                order by unit_id nulls first, lower(nama), id
                """)
        .param("hari", hari)
        .query((rs, _) ->
            new DataAsn(
                rs.getLong("id"),
                rs.getString("nama_pengguna"),
                rs.getString("nama"),
                rs.getString("nip"),
                rs.getObject("unit_id", Long.class),
                rs.getString("atasan"),
                masalah(rs.getArray("masalah"))))
        .list();
  }

  private static List<MasalahAsn> masalah(Array larik) throws SQLException {
    return Arrays.stream((String[]) larik.getArray()).map(MasalahAsn::valueOf).toList();
  }
}
