package id.bangga.akun.web;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.web.PenyediaSebutan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Names of people that forms send, for those who choose among them.
@Component
class SebutOrang implements PenyediaSebutan {
  private static final Set<String> ISIAN =
      Set.of("akun", "atasan", "baru", "evaluator", "lama", "rekan");
  private final AkunService akun;

  SebutOrang(AkunService akun) {
    this.akun = akun;
  }

  @Override
  public Optional<String> sebutan(Pelaku pelaku, String isian, long nomor) {
    boolean memilih = pelaku.memegang(Peran.PENGELOLA) || pelaku.memegang(Peran.EVALUATOR);
    return ISIAN.contains(isian) && memilih
        ? Optional.ofNullable(akun.nama(List.of(nomor)).get(nomor))
        : Optional.empty();
  }
}
