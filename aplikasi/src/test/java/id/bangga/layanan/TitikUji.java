package id.bangga.layanan;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A service point that asks the nine questions, for tests of the survey itself.
public final class TitikUji {
  private TitikUji() {}

  /// @param layanan codes of its services, which are named after them
  public static void pasang(JdbcClient jdbc, String kode, String... layanan) {
    jdbc.sql(
            """
            with l as (
              insert into layanan.layanan (unit_id, kode, nama)
              select 1, kode, 'Layanan ' || kode from unnest(?) as kode
              returning id
            ), t as (
              insert into layanan.titik (kode, unit_id, nama, instrumen_id)
              select ?, 1, 'Loket 1', id from layanan.instrumen where kode = 'SKM-9'
              returning id
            )
            insert into layanan.titik_layanan (titik_id, layanan_id)
            select t.id, l.id from t cross join l
            """)
        .params(layanan, kode)
        .update();
  }
}
