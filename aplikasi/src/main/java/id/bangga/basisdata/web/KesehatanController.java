package id.bangga.basisdata.web;

import jakarta.annotation.security.PermitAll;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Liveness for watchers and load balancers, under the address they know from Spring Boot. Nothing
/// but up or down is told.
@RestController
class KesehatanController {
  private static final int BATAS_DETIK = 2;

  private final DataSource sumber;

  KesehatanController(DataSource sumber) {
    this.sumber = sumber;
  }

  @PermitAll
  @GetMapping(path = "/actuator/health", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> kesehatan() {
    return hidup()
        ? ResponseEntity.ok("{\"status\":\"UP\"}")
        : ResponseEntity.status(503).body("{\"status\":\"DOWN\"}");
  }

  private boolean hidup() {
    try (var sambungan = sumber.getConnection()) {
      return sambungan.isValid(BATAS_DETIK);
    } catch (SQLException e) {
      return false;
    }
  }
}
