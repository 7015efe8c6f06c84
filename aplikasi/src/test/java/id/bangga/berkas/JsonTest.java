package id.bangga.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void doubles_keep_every_digit_decimals_their_zeros_keys_their_order() {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("z", 0.1 + 0.2);
    objek.put("a", new BigDecimal("86.70"));
    objek.put("k", null);
    objek.put("d", Arrays.asList(1, null, true, "é\"\\\n\u0001"));
    assertThat(Json.padat(objek))
        .isEqualTo(
            "{\"z\":0.30000000000000004,\"a\":86.70,\"k\":null,\"d\":[1,null,true,\"é\\\"\\\\\\n\\u0001\"]}");
    assertThat(Json.rapi(Map.of("a", List.of()))).isEqualTo("{\n  \"a\": []\n}");
  }

  @Test
  void undefined_numbers_are_refused() {
    assertThatThrownBy(() -> Json.padat(List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JsonKanonik.tulis(List.of(Double.POSITIVE_INFINITY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void canonical_form_does_not_depend_on_order_or_white_space() {
    var satu =
        BacaJson.baca(
            "{ \"b\": 86.70, \"a\" : [1e2, -0.0, \"\\u00e9\"] }".getBytes(StandardCharsets.UTF_8));
    var dua =
        BacaJson.baca("{\"a\":[1E+2,-0.0,\"é\"],\"b\":86.70}".getBytes(StandardCharsets.UTF_8));
    assertThat(JsonKanonik.tulis(satu.nilai())).isEqualTo("{\"a\":[100,0.0,\"é\"],\"b\":86.70}");
    assertThat(JsonKanonik.sidik(satu.nilai()))
        .isEqualTo(JsonKanonik.sidik(dua.nilai()))
        .hasSize(64);
    assertThat(JsonKanonik.sidik(Map.of()))
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void damage_is_a_fault_with_its_place() {
    var hasil = BacaJson.baca("{\"a\":1,\n\"a\":2}".getBytes(StandardCharsets.UTF_8));
    assertThat(hasil.galat()).isNotNull().extracting(Galat::pesan).asString().contains("baris 2");
    assertThat(BacaJson.baca(new byte[0]).galat()).isNotNull();
    assertThat(BacaJson.baca("[1e999999999]".getBytes(StandardCharsets.UTF_8)).galat()).isNotNull();
    assertThat(BacaJson.baca("{} {}".getBytes(StandardCharsets.UTF_8)).galat()).isNotNull();
  }
}
