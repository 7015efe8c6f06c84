package id.bangga.basisdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@UjiSpring
class KesehatanControllerTest {
  private final MockMvc mvc;

  KesehatanControllerTest(MockMvc mvc) {
    this.mvc = mvc;
  }

  @Test
  void siapa_pun_boleh_menanyakan_dan_hanya_hidup_atau_mati_yang_dijawab() throws Exception {
    var jawaban =
        mvc.perform(MockMvcRequestBuilders.get("/actuator/health")).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(200);
    assertThat(jawaban.getContentType()).startsWith("application/json");
    assertThat(jawaban.getContentAsString()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void basis_data_yang_tidak_menjawab_berarti_mati() {
    var mati =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (_, _, _) -> {
                  throw new SQLException("tidak ada basis data");
                });
    assertThat(new KesehatanController(mati).kesehatan().getStatusCode().value()).isEqualTo(503);
  }
}
