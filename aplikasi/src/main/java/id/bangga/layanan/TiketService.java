package id.bangga.layanan;

import static id.bangga.layanan.KodeAturanLayanan.*;
import static id.bangga.layanan.TindakanLayanan.TERBITKAN_TIKET;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tickets for one answer each: printed on sheets, or asked for by a queue system. They prove that
/// an answer belongs to a served visit and nothing about who gave it.
@Service
public class TiketService {
  public static final int TERBANYAK = 1_000;
  private static final Duration TERLAMA = Duration.ofDays(366);

  private final TiketRepository repository;
  private final Jurnal jurnal;
  private final Clock clock;

  TiketService(TiketRepository repository, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Whether a ticket may be used at a point.
  public sealed interface Pemeriksaan {
    record Boleh(@Nullable Long tiketId) implements Pemeriksaan {}

    record Tidak(KodeAturanLayanan sebab) implements Pemeriksaan {}
  }

  /// Looks at the ticket of an answer; a blank code is fine where the point does not demand one.
  public Pemeriksaan periksa(FormulirSurvei formulir, @Nullable String kode) {
    if (kode == null || kode.isBlank()) {
      return formulir.wajibTiket() ? new Pemeriksaan.Tidak(LY_011) : new Pemeriksaan.Boleh(null);
    }
    Optional<TiketRepository.Tersimpan> tiket =
        repository.find(formulir.titikId(), KodeTiket.sidik(kode));
    if (tiket.isEmpty()) {
      return new Pemeriksaan.Tidak(LY_008);
    }
    if (tiket.get().berlaku().isBefore(clock.instant())) {
      return new Pemeriksaan.Tidak(LY_010);
    }
    return new Pemeriksaan.Boleh(tiket.get().id());
  }

  /// Issues so many tickets; their codes exist only in the answer.
  @Transactional
  public List<Tiket> terbitkan(Pelaku pelaku, TitikLayanan titik, int banyak, Duration berlaku) {
    return terbitkan(pelaku, titik, banyak, berlaku, null);
  }

  /// Issues one for a number of the queue; empty when that number has one already.
  @Transactional
  public Optional<Tiket> terbitkan(
      Pelaku pelaku, TitikLayanan titik, String rujukan, Duration berlaku) {
    pelaku.wajib(TERBITKAN_TIKET, titik.unitId());
    return repository.rujukanAda(titik.id(), rujukan)
        ? Optional.empty()
        : Optional.of(terbitkan(pelaku, titik, 1, berlaku, rujukan).getFirst());
  }

  private List<Tiket> terbitkan(
      Pelaku pelaku, TitikLayanan titik, int banyak, Duration berlaku, @Nullable String rujukan) {
    pelaku.wajib(TERBITKAN_TIKET, titik.unitId());
    if (banyak < 1 || banyak > TERBANYAK || berlaku.compareTo(TERLAMA) > 0) {
      throw new IllegalArgumentException("Tiket: " + banyak + ", " + berlaku);
    }
    Instant kini = clock.instant();
    Instant sampai = kini.plus(berlaku);
    UUID lembaran = UUID.randomUUID();
    List<Tiket> tiket = new ArrayList<>();
    List<TiketRepository.Baru> baru = new ArrayList<>();
    for (int nomor = 1; nomor <= banyak; nomor++) {
      String kode = KodeTiket.baru();
      tiket.add(new Tiket(kode, nomor, rujukan, sampai));
      baru.add(new TiketRepository.Baru(KodeTiket.sidik(kode), nomor, rujukan));
    }
    repository.insert(titik.id(), lembaran, baru, kini, sampai);
    jurnal.catat(
        Catatan.dari(
                pelaku, "diterbitkan", Objek.dari("tiket survei", lembaran).unit(titik.unitId()))
            .perubahan(null, Isi.dari("titik", titik.kode(), "banyak", banyak, "berlaku", sampai)));
    return tiket;
  }

  /// The latest issues of a point and how many have been used.
  public List<LembarTiket> lembar(TitikLayanan titik) {
    return repository.lembar(titik.id());
  }
}
