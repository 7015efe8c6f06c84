package id.bangga.penilaian;

import id.bangga.bersama.Pelaku;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The grace queue: what was in flight at the deadline, and what became of it. Decisions are taken
/// by {@link PengajuanService#putusTenggang}.
@Service
@Transactional(readOnly = true)
public class TenggangService {
  private final TenggangRepository repository;
  private final SiklusService siklus;

  TenggangService(TenggangRepository repository, SiklusService siklus) {
    this.repository = repository;
    this.siklus = siklus;
  }

  /// One submission that came after the deadline.
  ///
  /// @param putusan what became of it, with the reason; empty while it waits
  public record Antrean(
      Peserta unit, Instant pada, String pengaju, String nomor, String putusan, String alasan) {
    public boolean menunggu() {
      return putusan.isEmpty();
    }
  }

  /// When the phase ended, until when the grace lasts, and everything that came in between: what
  /// waits first, then newest first.
  public record Daftar(int tahun, Instant tenggat, Instant akhir, List<Antrean> antrean) {
    public Daftar {
      antrean = List.copyOf(antrean);
    }

    public long menunggu() {
      return antrean.stream().filter(Antrean::menunggu).count();
    }
  }

  public Daftar daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenilaian.LIHAT_TENGGANG);
    Instant tenggat = siklus.siklus(tahun).fase(Fase.PENILAIAN_MANDIRI).orElseThrow().selesai();
    Map<Long, Peserta> unit =
        siklus.peserta(tahun).stream()
            .collect(Collectors.toMap(Peserta::unitId, Function.identity()));
    List<Antrean> antrean =
        repository.listTenggang(tahun).stream()
            .filter(satu -> unit.containsKey(satu.unitId()))
            .map(satu -> satu.menjadi(Objects.requireNonNull(unit.get(satu.unitId()))))
            .sorted(Comparator.comparing(Antrean::menunggu).thenComparing(Antrean::pada).reversed())
            .toList();
    return new Daftar(tahun, tenggat, siklus.akhirTenggang(tahun, Fase.PENILAIAN_MANDIRI), antrean);
  }

  /// How many wait for a decision; for the list of what waits, whose reader has the right to
  /// decide.
  public long menunggu(int tahun) {
    return repository.menunggu(tahun);
  }
}
