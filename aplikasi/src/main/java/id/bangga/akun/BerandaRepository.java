package id.bangga.akun;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the remembered front page.
@Repository
class BerandaRepository {
  private final JdbcClient jdbc;

  BerandaRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The cards made from just this.
  Optional<String> findKartu(String penanda) {
    return jdbc.sql("select kartu from akun.beranda where penanda = ?")
        .param(penanda)
        .query(String.class)
        .optional();
  }

  void simpan(String penanda, String kartu) {
    jdbc.sql(
            """
            insert into akun.beranda (penanda, kartu) values (?, ?)
            on conflict (satu) do update set penanda = excluded.penanda, kartu = excluded.kartu
            """)
        .param(penanda)
        .param(kartu)
        .update();
  }
}
