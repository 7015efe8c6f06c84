package id.bangga.layanan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds answers to the tallies they belong to, inside the caller's transaction. A crowd of answers
/// is only put beside the tallies there, and added to them by the thousand.
@Component
class PenulisRekap {
  private static final Logger LOG = LoggerFactory.getLogger(PenulisRekap.class);

  /// From so many answers in one group on, there are more where they came from.
  static final int RAMAI = 8;

  /// So many smaller ones in a row make it quiet again. After one of them alone, in a crowd that
  /// was held up, what came next would wait for the tallies too.
  static final int SEPI = 16;

  /// Readers add up what waits each time they read.
  private static final int TERTUNDA_TERBANYAK = 4_096;

  /// When more than so many wait, a citizen whose answer comes alone does not wait for their
  /// tallies.
  static final int SEDIKIT = 256;

  private static final int BELUM_DIHITUNG = -1;

  private final RekapRepository repository;
  private final RekapTundaRepository tunda;
  private final TransactionTemplate transaksi;
  private final Executor pelipat;

  /// How many wait; counted with the first answers, because the program's last run left some.
  private final AtomicInteger tertunda = new AtomicInteger(BELUM_DIHITUNG);

  /// Small groups since the last crowd, no further than it takes to be quiet.
  private final AtomicInteger kecilBeruntun = new AtomicInteger(SEPI);

  /// While the tallies are being added to, nobody waits for their rows.
  private final AtomicBoolean melipat = new AtomicBoolean();

  @Autowired
  PenulisRekap(
      RekapRepository repository,
      RekapTundaRepository tunda,
      PlatformTransactionManager pengelola) {
    this(repository, tunda, pengelola, Thread.ofVirtual().name("rekap-survei")::start);
  }

  /// @param pelipat runs what need not be waited for
  PenulisRekap(
      RekapRepository repository,
      RekapTundaRepository tunda,
      PlatformTransactionManager pengelola,
      Executor pelipat) {
    this.repository = repository;
    this.tunda = tunda;
    this.transaksi = new TransactionTemplate(pengelola);
    this.pelipat = pelipat;
  }

  void tambah(Collection<JawabanMasuk> masuk) {
    if (tertunda.get() == BELUM_DIHITUNG) {
      tertunda.compareAndSet(BELUM_DIHITUNG, tunda.jumlah());
    }
    boolean lengang = lengang(masuk.size());
    if (lengang && tertunda.get() < SEDIKIT && !melipat.get()) {
      var tambahan = new HashMap<Rekap.Kunci, Tally>();
      masuk.forEach(jawaban -> hitung(tambahan, jawaban));
      terapkan(tambahan);
      return;
    }
    tunda.insert(masuk);
    boolean banyak = tertunda.addAndGet(masuk.size()) >= TERTUNDA_TERBANYAK;
    if ((banyak || lengang) && melipat.compareAndSet(false, true)) {
      pelipat.execute(this::lipat);
    }
  }

  private boolean lengang(int banyak) {
    return kecilBeruntun.updateAndGet(n -> banyak < RAMAI ? Math.min(n + 1, SEPI) : 0) == SEPI;
  }

  /// Adds what waits in a transaction of its own, beside the answers that go on coming.
  private void lipat() {
    try {
      transaksi.executeWithoutResult(_ -> terapkan(Map.of()));
    } catch (RuntimeException e) {
      LOG.warn("Rekap survei belum ditambah; jawaban tetap terhitung dan dicoba lagi nanti", e);
    } finally {
      melipat.set(false);
    }
  }

  static void hitung(Map<Rekap.Kunci, Tally> tambahan, JawabanMasuk jawaban) {
    tambahan
        .computeIfAbsent(Rekap.Kunci.dari(jawaban), _ -> new Tally(jawaban.nilai().length()))
        .tambah(jawaban.nilai(), 1);
  }

  /// Adds these sums, and with them what has been waiting.
  void terapkan(Map<Rekap.Kunci, Tally> perubahan) {
    Map<Rekap.Kunci, Tally> tambahan = tunda.ambil();
    tertunda.set(0);
    perubahan.forEach((kunci, tally) ->
        tambahan.computeIfAbsent(kunci, _ -> new Tally(tally.unsur())).tambah(tally));
    if (tambahan.isEmpty()) {
      return;
    }
    List<Rekap.Kunci> kunci = List.copyOf(tambahan.keySet());
    List<Rekap> ada = repository.lock(kunci);
    if (ada.size() < kunci.size()) {
      Set<Rekap.Kunci> sudah = ada.stream().map(Rekap::kunci).collect(Collectors.toSet());
      List<Rekap> baru =
          kunci.stream()
              .filter(satu -> !sudah.contains(satu))
              .map(satu -> new Rekap(satu, Objects.requireNonNull(tambahan.get(satu))))
              .toList();
      ada = new ArrayList<>(ada);
      ada.addAll(repository.lock(repository.insert(baru)));
    }
    ada.forEach(rekap -> rekap.tally().tambah(Objects.requireNonNull(tambahan.get(rekap.kunci()))));
    repository.update(ada);
  }
}
