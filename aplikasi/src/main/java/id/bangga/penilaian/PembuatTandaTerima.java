package id.bangga.penilaian;

import id.bangga.basisdata.KunciInstalasi;
import id.bangga.berkas.JsonKanonik;
import id.bangga.bersama.Pelaku;
import id.bangga.siklus.Peserta;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes and signs receipts. The number ends in random letters, so that nobody finds others by
/// counting.
@Component
class PembuatTandaTerima {
  static final String FORMAT = "bangga-tanda-terima/1";
  private static final String HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int PANJANG = 8;
  private final SecureRandom acak = new SecureRandom();
  private final KunciInstalasi kunci;
  private final TandaTerimaRepository repository;

  PembuatTandaTerima(KunciInstalasi kunci, TandaTerimaRepository repository) {
    this.kunci = kunci;
    this.repository = repository;
  }

  TandaTerima buat(
      LembarMandiri lembar, Peserta unit, Pelaku pengaju, boolean tenggang, Instant saat) {
    return buat(lembar, unit, pengaju, tenggang, saat, acak);
  }

  /// @param acak where the random letters come from; sample data brings its own, so that its
  ///   receipts are called the same each time
  TandaTerima buat(
      LembarMandiri lembar,
      Peserta unit,
      Pelaku pengaju,
      boolean tenggang,
      Instant saat,
      RandomGenerator acak) {
    Penilaian penilaian = lembar.penilaian();
    int ke = 1 + repository.list(penilaian.id()).size();
    String nomor = "TT-%d-%s-%d-%s".formatted(penilaian.tahun(), unit.kode(), ke, ekor(acak));
    Instant pada = saat.truncatedTo(ChronoUnit.MICROS);
    String sidik = IsiPengajuan.sidik(lembar);
    Map<String, @Nullable Object> isi = new LinkedHashMap<>();
    isi.put("format", FORMAT);
    isi.put("nomor", nomor);
    isi.put("ke", String.valueOf(ke));
    isi.put("tahun", String.valueOf(penilaian.tahun()));
    isi.put("unit", Map.of("kode", unit.kode(), "nama", unit.nama()));
    isi.put("instrumen", instrumen(lembar));
    isi.put("diajukanPada", pada);
    isi.put("pengaju", pengaju.nama());
    isi.put("dalamTenggang", tenggang);
    isi.put("sidikIsi", sidik);
    isi.put("jawaban", IsiPengajuan.jawaban(lembar));
    isi.put("otomatis", IsiPengajuan.otomatis(lembar));
    String teks = JsonKanonik.tulis(isi);
    var baru =
        new TandaTerima(
            nomor,
            penilaian.id(),
            ke,
            teks,
            sidik,
            kunci.tandaTangani(teks),
            kunci.publik(),
            pada,
            null,
            null);
    repository.insert(baru);
    return baru;
  }

  private static Map<String, @Nullable Object> instrumen(LembarMandiri lembar) {
    var identitas = lembar.instrumen().identitas();
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put("kode", identitas.kode());
    hasil.put("tahun", String.valueOf(identitas.tahun()));
    hasil.put("versi", String.valueOf(identitas.versi()));
    return hasil;
  }

  private static String ekor(RandomGenerator acak) {
    var hasil = new StringBuilder();
    for (int i = 0; i < PANJANG; i++) {
      hasil.append(HURUF.charAt(acak.nextInt(HURUF.length())));
    }
    return hasil.toString();
  }

  /// Was the receipt signed by the key it names, and does it say what it is the receipt of?
  static boolean utuh(TandaTerima tanda) {
    return KunciInstalasi.sah(tanda.kunciPublik(), tanda.isi(), tanda.tandaTangan())
        && tanda.isi().contains("\"sidikIsi\":\"" + tanda.sidik() + "\"")
        && tanda.isi().contains("\"nomor\":\"" + tanda.nomor() + "\"");
  }
}
