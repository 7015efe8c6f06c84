package id.bangga.layanan;

import static id.bangga.layanan.KodeAturanLayanan.LY_007;
import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers one by one: what looks unusual about them, and taking them out of the figures with a
/// reason. Nothing is ever deleted.
@Service
public class JawabanService {
  private static final int ALASAN_TERPENDEK = 10;

  private final DaftarJawabanRepository daftar;
  private final PengecualianRepository repository;
  private final PenulisRekap rekap;
  private final Jurnal jurnal;
  private final Clock clock;

  JawabanService(
      DaftarJawabanRepository daftar,
      PengecualianRepository repository,
      PenulisRekap rekap,
      Jurnal jurnal,
      Clock clock) {
    this.daftar = daftar;
    this.repository = repository;
    this.rekap = rekap;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Only those who look for abuse see when an answer came and in which order: at the counter that
  /// would tell whose it is.
  @Transactional(readOnly = true)
  public DaftarJawaban cari(Pelaku pelaku, SaringJawaban saring) {
    pelaku.wajib(LIHAT_LAYANAN, saring.unitId());
    return daftar.cari(saring, pelaku.boleh(LIHAT_WAKTU_JAWABAN, saring.unitId()));
  }

  /// Every exclusion of a unit, the newest first; also those undone.
  public List<Pengecualian> pengecualian(long unitId) {
    return repository.daftar(unitId);
  }

  /// Takes answers of a unit out of the figures; those already out stay with their reason.
  @Transactional
  public Putusan kecualikan(Pelaku pelaku, long unitId, Collection<UUID> jawaban, String alasan) {
    pelaku.wajib(KECUALIKAN_JAWABAN, unitId);
    String rapi = alasan.strip();
    if (rapi.length() < ALASAN_TERPENDEK) {
      return Putusan.tolak(LY_007);
    }
    List<PengecualianRepository.Terpilih> terpilih =
        repository.lock(unitId, jawaban).stream().filter(satu -> !satu.dikecualikan()).toList();
    if (terpilih.isEmpty()) {
      return new Putusan.Diterima();
    }
    long id =
        repository.insert(
            unitId, rapi, terpilih.size(), pelaku.akunEfektif(), pelaku.nama(), clock.instant());
    pindahkan(terpilih, id);
    catat(pelaku, "dikecualikan", unitId, id, rapi, terpilih.size());
    return new Putusan.Diterima();
  }

  /// Brings the answers back.
  @Transactional
  public Putusan batalkan(Pelaku pelaku, long id, String alasan) {
    Pengecualian lama = repository.find(id).orElseThrow(() -> new TidakDitemukan("Pengecualian"));
    pelaku.wajib(KECUALIKAN_JAWABAN, lama.unitId());
    String rapi = alasan.strip();
    if (rapi.length() < ALASAN_TERPENDEK) {
      return Putusan.tolak(LY_007);
    }
    List<PengecualianRepository.Terpilih> terpilih = repository.lock(id);
    if (lama.dibatalkan() == null) {
      repository.batalkan(id, pelaku.nama(), rapi, clock.instant());
      pindahkan(terpilih, null);
      catat(pelaku, "dibatalkan", lama.unitId(), id, rapi, terpilih.size());
    }
    return new Putusan.Diterima();
  }

  private void pindahkan(List<PengecualianRepository.Terpilih> terpilih, @Nullable Long id) {
    repository.tandai(terpilih.stream().map(PengecualianRepository.Terpilih::id).toList(), id);
    Map<Rekap.Kunci, Tally> perubahan = new HashMap<>();
    for (var satu : terpilih) {
      geser(perubahan, satu.kunci(id == null), satu.nilai(), -1);
      geser(perubahan, satu.kunci(id != null), satu.nilai(), 1);
    }
    rekap.terapkan(perubahan);
  }

  private static void geser(
      Map<Rekap.Kunci, Tally> perubahan, Rekap.Kunci kunci, String nilai, int kali) {
    perubahan.computeIfAbsent(kunci, _ -> new Tally(nilai.length())).tambah(nilai, kali);
  }

  private void catat(
      Pelaku pelaku, String tindakan, long unitId, long id, String alasan, int jumlah) {
    jurnal.catat(
        Catatan.dari(pelaku, tindakan, Objek.dari("pengecualian jawaban", id).unit(unitId))
            .alasan(alasan)
            .perubahan(null, Isi.dari("jawaban", jumlah)));
  }
}
