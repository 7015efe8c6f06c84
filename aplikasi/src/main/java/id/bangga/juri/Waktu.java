package id.bangga.juri;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Moments between Java and the database.
final class Waktu {
  private Waktu() {}

  static OffsetDateTime keluar(Instant saat) {
    return OffsetDateTime.ofInstant(saat, ZoneOffset.UTC);
  }

  static Instant masuk(ResultSet rs, String kolom) throws SQLException {
    return rs.getObject(kolom, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant mungkin(ResultSet rs, String kolom) throws SQLException {
    OffsetDateTime saat = rs.getObject(kolom, OffsetDateTime.class);
    return saat == null ? null : saat.toInstant();
  }
}
