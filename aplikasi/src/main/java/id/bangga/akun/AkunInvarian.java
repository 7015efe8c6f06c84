package id.bangga.akun;

import id.bangga.bersama.Invarian;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What must never be true of accounts, roles and sessions.
@Component
class AkunInvarian implements Invarian {
  private final InvarianRepository repository;
  private final Clock clock;

  AkunInvarian(InvarianRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @Override
  public String modul() {
    return "akun";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    repository
        .lingkaranAtasan()
        .forEach(
            id -> temuan.add("Rantai atasan akun %d berputar kembali kepadanya.".formatted(id)));
    repository
        .peranBertumpuk()
        .forEach(id ->
            temuan.add(
                "Akun %d memegang peran yang sama dua kali pada masa yang sama.".formatted(id)));
    repository
        .aksesAkunTertutup()
        .forEach(
            id -> temuan.add("Akun %d nonaktif tetapi masih punya sesi atau kunci.".formatted(id)));
    repository
        .bertindakTerlarang(LocalDate.now(clock), clock.instant())
        .forEach(id ->
            temuan.add("Sesi %d bertindak sebagai akun yang tidak boleh diwakili.".formatted(id)));
    if (repository.tanpaAdmin(LocalDate.now(clock))) {
      temuan.add("Tidak ada Admin aktif. Buat satu dengan ./bangga admin buat.");
    }
    return temuan;
  }
}
