package id.bangga.akun;

import id.bangga.basisdata.CatatanRakitan;
import id.bangga.web.PenyediaBeranda;
import id.bangga.web.PenyediaBeranda.KartuBeranda;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/// The cards of the public front page. Working them out means reading whole frozen results, so they
/// are kept for as long as what they are made from stays the same, and by a finished build also
/// from one start to the next.
@Service
public class BerandaService {
  private final List<PenyediaBeranda> penyedia;
  private final BerandaRepository repository;
  private final String rakitan;
  private volatile @Nullable Ingatan ingatan;

  @Autowired
  BerandaService(List<PenyediaBeranda> penyedia, BerandaRepository repository) {
    this(penyedia, repository, CatatanRakitan.rakitan().orElse(""));
  }

  /// @param rakitan which build makes the cards; empty when they are not to outlive the program
  BerandaService(List<PenyediaBeranda> penyedia, BerandaRepository repository, String rakitan) {
    this.penyedia = penyedia;
    this.repository = repository;
    this.rakitan = rakitan;
  }

  private record Ingatan(String penanda, List<KartuBeranda> kartu) {}

  /// What citizens see first, first card first.
  public List<KartuBeranda> kartu() {
    String penanda = penanda();
    Ingatan ingat = ingatan;
    return ingat != null && ingat.penanda().equals(penanda) ? ingat.kartu() : kartu(penanda);
  }

  /// One at a time: many come at once when a result is announced, and the first reads it for all.
  private synchronized List<KartuBeranda> kartu(String penanda) {
    Ingatan ingat = ingatan;
    if (ingat == null || !ingat.penanda().equals(penanda)) {
      ingat = new Ingatan(penanda, rakitan.isEmpty() ? hitung() : tersimpan(penanda));
      ingatan = ingat;
    }
    return ingat.kartu();
  }

  private String penanda() {
    return penyedia.stream()
        .map(satu -> satu.getClass().getName() + " " + satu.penanda())
        .sorted()
        .collect(Collectors.joining("\n", rakitan + "\n", ""));
  }

  private List<KartuBeranda> tersimpan(String penanda) {
    return repository
        .findKartu(penanda)
        .map(teks -> KartuTersimpan.baca(teks.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> {
          List<KartuBeranda> baru = hitung();
          repository.simpan(penanda, KartuTersimpan.tulis(baru));
          return baru;
        });
  }

  private List<KartuBeranda> hitung() {
    return penyedia.stream()
        .flatMap(satu -> satu.kartu().stream())
        .sorted(Comparator.comparingInt(KartuBeranda::urutan))
        .toList();
  }
}
