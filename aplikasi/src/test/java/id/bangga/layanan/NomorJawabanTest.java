package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NomorJawabanTest {
  private static NomorJawaban pada(String saat) {
    return new NomorJawaban(Clock.fixed(Instant.parse(saat), ZoneId.of("Asia/Jakarta")));
  }

  private static String hari(UUID nomor) {
    return nomor.toString().substring(0, 4);
  }

  @Test
  void aNumberIsAUuidOfOurOwnForm() {
    UUID nomor = pada("2026-11-29T03:00:00Z").baru();

    assertThat(nomor.version()).isEqualTo(8);
    assertThat(nomor.variant()).isEqualTo(2);
  }

  /// 29 November 2026 is day 20,786 (0x5132) since 1970.
  @Test
  void itBeginsWithTheDayOfTheOffice() {
    assertThat(hari(pada("2026-11-28T16:59:59Z").baru())).isEqualTo("5131");
    assertThat(hari(pada("2026-11-28T17:00:00Z").baru())).isEqualTo("5132");
    assertThat(hari(pada("2026-11-29T16:59:59Z").baru())).isEqualTo("5132");
  }

  /// Numbers of the morning and of the evening cannot be told apart: of each bit but those of day,
  /// version and variant about half are set.
  @Test
  void nothingButTheDayCanBeReadFromIt() {
    NomorJawaban nomor = pada("2026-11-29T03:00:00Z");
    int[] terpasang = new int[128];
    Set<UUID> semua = new HashSet<>();
    Stream.generate(nomor::baru)
        .limit(4_000)
        .forEach(satu -> {
          semua.add(satu);
          for (int bit = 0; bit < 64; bit++) {
            terpasang[bit] += (int) ((satu.getMostSignificantBits() >>> (63 - bit)) & 1);
            terpasang[64 + bit] += (int) ((satu.getLeastSignificantBits() >>> (63 - bit)) & 1);
          }
        });

    assertThat(semua).hasSize(4_000);
    for (int bit = 16; bit < 128; bit++) {
      if ((bit < 48 || bit > 51) && bit != 64 && bit != 65) {
        assertThat(terpasang[bit]).as("bit %d", bit).isBetween(1_750, 2_250);
      }
    }
  }
}
