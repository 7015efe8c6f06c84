package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of failed sign-ins. One statement counts and decides, so that parallel guesses cannot
/// slip past the limit.
@Repository
class PercobaanRepository {
  /// What is counted: what was typed as name, or the client's address.
  enum Jenis {
    NAMA,
    ALAMAT
  }

  /// How failures of one kind are slowed down.
  record Batas(int bebas, Duration awal, Duration paling, Duration lupa) {}

  private final JdbcClient jdbc;

  PercobaanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Counts one attempt; false when it comes during a delay and must not be looked at.
  boolean hitung(Jenis jenis, String kunci, Batas batas, Instant kini) {
    return jdbc.sql(
                """
                insert into akun.percobaan as p (jenis, kunci, gagal, terakhir)
                values (:jenis, :kunci, 1, :kini)
                on conflict (jenis, kunci) do update set
                  gagal = case when p.terakhir < :lupa then 1 else p.gagal + 1 end,
                  terakhir = :kini,
                  tunda_sampai = case when p.terakhir >= :lupa and p.gagal + 1 >= :bebas
                    then :kini + make_interval(secs => least(
                      :paling, :awal * power(2, least(p.gagal + 1 - :bebas, 20)))) end
                where p.tunda_sampai is null or p.tunda_sampai <= :kini
                """)
            .param("jenis", jenis.name())
            .param("kunci", kunci(kunci))
            .param("kini", Waktu.keluar(kini))
            .param("lupa", Waktu.keluar(kini.minus(batas.lupa())))
            .param("bebas", batas.bebas())
            .param("awal", (double) batas.awal().toSeconds())
            .param("paling", (double) batas.paling().toSeconds())
            .update()
        == 1;
  }

  Optional<Instant> tunda(Jenis jenis, String kunci, Instant kini) {
    return jdbc.sql(
            """
            select tunda_sampai from akun.percobaan
            where jenis = ? and kunci = ? and tunda_sampai > ?
            """)
        .param(jenis.name())
        .param(kunci(kunci))
        .param(Waktu.keluar(kini))
        .query((rs, _) -> Waktu.masuk(rs, "tunda_sampai"))
        .optional();
  }

  int delete(Jenis jenis, String kunci) {
    return jdbc.sql("delete from akun.percobaan where jenis = ? and kunci = ?")
        .param(jenis.name())
        .param(kunci(kunci))
        .update();
  }

  int deleteLama(Instant sebelum) {
    return jdbc.sql("delete from akun.percobaan where terakhir < ?")
        .param(Waktu.keluar(sebelum))
        .update();
  }

  private static byte[] kunci(String teks) {
    return Token.sidik(teks);
  }
}
