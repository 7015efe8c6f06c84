package id.bangga.statistik.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.statistik.SeededRandom;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeySorterTest {
  @ParameterizedTest(name = "{0} keys")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 150, 1128})
  void sorts_as_the_library_does(int keys) {
    SeededRandom random = new SeededRandom(keys);
    KeySorter sorter = new KeySorter(keys);
    for (int round = 0; round < 5; round++) {
      long[] values = new long[keys];
      for (int i = 0; i < keys; i++) {
        values[i] = round == 0 ? keys - i : random.nextInt(3) == 0 ? 7 : random.nextLong();
      }
      long[] expected = values.clone();
      Arrays.sort(expected);
      sorter.sort(values);
      assertThat(values).isEqualTo(expected);
    }
  }
}
