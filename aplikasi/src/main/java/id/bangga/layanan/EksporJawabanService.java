package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.EKSPOR_JAWABAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.BukuKerja;
import id.bangga.bersama.Pelaku;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Answers of a unit as a file, without device or ticket. That somebody takes them is journaled
/// before the first of them leaves: a download that breaks off has still shown what it sent.
@Service
public class EksporJawabanService {
  private final EksporRepository repository;
  private final FormulirRepository formulir;

  private final Jurnal jurnal;
  private final TransactionTemplate catat;
  private final TransactionTemplate baca;

  EksporJawabanService(
      EksporRepository repository,
      FormulirRepository formulir,
      Jurnal jurnal,
      PlatformTransactionManager pengelola) {
    this.repository = repository;
    this.formulir = formulir;
    this.jurnal = jurnal;
    this.catat = new TransactionTemplate(pengelola);
    this.baca = new TransactionTemplate(pengelola);
    this.baca.setReadOnly(true);
    this.baca.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// CSV in UTF-8 (RFC 4180, comma): one row for each answer, one column for each question of any
  /// questionnaire used, named by its code. All of one moment, so that every answer's codes are
  /// known.
  public void csv(Pelaku pelaku, long unitId, Periode periode, OutputStream keluar) {
    pelaku.wajib(EKSPOR_JAWABAN, unitId);
    catat(pelaku, unitId, periode, "CSV");
    baca.executeWithoutResult(_ -> repository.csv(unitId, periode.awal(), periode.akhir(), keluar));
  }

  private void catat(Pelaku pelaku, long unitId, Periode periode, String bentuk) {
    Catatan catatan =
        Catatan.dari(pelaku, "jawaban diekspor", Objek.dari("unit", unitId))
            .perubahan(null, Isi.dari("periode", periode.kode(), "bentuk", bentuk));
    catat.executeWithoutResult(_ -> jurnal.catat(catatan));
  }

  /// A workbook to copy from into the national online survey: one row for each answer that counts,
  /// the nine unsur in the order printed. How that application takes files is not known to us, so
  /// nothing is promised about its upload format.
  public byte[] lembarIsiUlang(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(EKSPOR_JAWABAN, unitId);
    catat(pelaku, unitId, periode, "isi ulang SKM daring");
    return Objects.requireNonNull(baca.execute(_ -> lembaran(unitId, periode)));
  }

  private byte[] lembaran(long unitId, Periode periode) {
    List<Unsur> unsur = formulir.unsurKelompok("SKM");
    Map<Long, List<String>> kode = formulir.kodeUnsur();
    return BukuKerja.tulis(buku -> {
      var lembar =
          buku.lembar("Isi ulang SKM daring")
              .keterangan(
                  "Jawaban %s; format unggah SKM daring belum terverifikasi"
                      .formatted(periode.label()))
              .judul(judul(unsur));
      var nomor = new AtomicInteger();
      repository.lembaran(
          unitId,
          periode.awal(),
          periode.akhir(),
          satu -> {
            List<@Nullable Object> baris = new ArrayList<>();
            baris.add(nomor.incrementAndGet());
            baris.add(satu.tanggal());
            baris.add(satu.layanan());
            baris.addAll(satu.profil());
            List<String> urutan = kode.getOrDefault(satu.instrumenId(), List.of());
            unsur.forEach(u -> baris.add(angka(satu.nilai(), urutan.indexOf(u.kode()))));
            lembar.baris(baris);
          });
    });
  }

  private static @Nullable Integer angka(String nilai, int letak) {
    int angka = letak < 0 ? 0 : nilai.charAt(letak) - '0';
    return angka == 0 ? null : Integer.valueOf(angka);
  }

  private static List<String> judul(List<Unsur> unsur) {
    List<String> judul =
        new ArrayList<>(
            List.of(
                "No", "Tanggal", "Layanan", "Jenis kelamin", "Usia", "Pendidikan", "Pekerjaan"));
    for (int i = 0; i < unsur.size(); i++) {
      judul.add("U%d %s".formatted(i + 1, unsur.get(i).nama()));
    }
    return judul;
  }
}
