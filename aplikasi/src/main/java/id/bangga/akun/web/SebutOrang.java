package id.bangga.akun.web;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.web.PenyediaSebutan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Names of people that forms send, for those who choose among them: the Pengelola, and evaluators
/// the colleague whom they take along.
@Component
class SebutOrang implements PenyediaSebutan {
  private static final Set<String> ISIAN = Set.of("akun", "baru", "evaluator", "lama", "rekan");
  private final AkunService akun;

  SebutOrang(AkunService akun) {
    this.akun = akun;
  }

  @Override
  public Optional<String> sebutan(Pelaku pelaku, String isian, long nomor) {
    return ISIAN.contains(isian)
            && (pelaku.memegang(Peran.PENGELOLA) || rekan(pelaku, isian, nomor))
        ? Optional.ofNullable(akun.nama(List.of(nomor)).get(nomor))
        : Optional.empty();
  }

  private boolean rekan(Pelaku pelaku, String isian, long nomor) {
    return isian.equals("rekan")
        && pelaku.memegang(Peran.EVALUATOR)
        && akun.pemegang(Peran.EVALUATOR, null).contains(nomor);
  }
}
