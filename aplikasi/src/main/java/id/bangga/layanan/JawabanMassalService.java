package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores many answers that did not come through the page, all or none, with one entry in the
/// journal.
@Service
public class JawabanMassalService {
  private final JawabanMassal massal;
  private final LayananRepository layanan;
  private final Jurnal jurnal;

  JawabanMassalService(JawabanMassal massal, LayananRepository layanan, Jurnal jurnal) {
    this.massal = massal;
    this.layanan = layanan;
    this.jurnal = jurnal;
  }

  /// How many of these are stored already.
  @Transactional(readOnly = true)
  public int sudahAda(Pelaku pelaku, List<JawabanMasuk> jawaban) {
    wajib(pelaku, jawaban);
    return massal.sudahAda(jawaban);
  }

  /// @return how many were new; the others were stored already
  @Transactional
  public int simpan(Pelaku pelaku, List<JawabanMasuk> jawaban, String asal) {
    wajib(pelaku, jawaban);
    JawabanMassal.Hasil hasil = massal.simpan(jawaban.stream());
    if (hasil.baru() > 0) {
      jurnal.catat(
          Catatan.dari(pelaku, "diimpor", Objek.dari("jawaban survei", asal))
              .perubahan(
                  null,
                  Isi.dari(
                      "jumlah", hasil.baru(), "ganda", hasil.ganda(), "sidik", hasil.sidik())));
    }
    return hasil.baru();
  }

  private void wajib(Pelaku pelaku, List<JawabanMasuk> jawaban) {
    Map<Long, Long> pemilik = layanan.pemilik();
    jawaban.stream()
        .map(JawabanMasuk::layananId)
        .distinct()
        .map(id -> Objects.requireNonNull(pemilik.get(id)))
        .distinct()
        .forEach(unit -> pelaku.wajib(CATAT_JAWABAN, unit));
  }
}
