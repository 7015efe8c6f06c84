package id.bangga.basisdata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Moments between Java and the database. The driver knows no {@link Instant}: a `timestamptz`
/// travels as an {@link OffsetDateTime} in UTC, whatever the zone of the connection.
public final class Waktu {
  private Waktu() {}

  /// A moment as a parameter.
  public static OffsetDateTime keluar(Instant saat) {
    return OffsetDateTime.ofInstant(saat, ZoneOffset.UTC);
  }

  /// A moment as a parameter that may be null.
  public static @Nullable OffsetDateTime mungkin(@Nullable Instant saat) {
    return saat == null ? null : keluar(saat);
  }

  /// The moment in a column that is never null.
  public static Instant masuk(ResultSet rs, String kolom) throws SQLException {
    return rs.getObject(kolom, OffsetDateTime.class).toInstant();
  }

  /// The moment in a column that may be null.
  public static @Nullable Instant mungkin(ResultSet rs, String kolom) throws SQLException {
    OffsetDateTime saat = rs.getObject(kolom, OffsetDateTime.class);
    return saat == null ? null : saat.toInstant();
  }
}
