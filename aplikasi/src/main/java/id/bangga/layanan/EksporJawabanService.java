package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.EKSPOR_JAWABAN;

import id.bangga.berkas.BukuKerja;
import id.bangga.bersama.Pelaku;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Answers of a unit as a file, without device or ticket.
@Service
public class EksporJawabanService {
  private final EksporRepository repository;
  private final FormulirRepository formulir;

  EksporJawabanService(EksporRepository repository, FormulirRepository formulir) {
    this.repository = repository;
    this.formulir = formulir;
  }

  /// CSV in UTF-8 (RFC 4180, comma): one row for each answer, one column for each question of any
  /// questionnaire used, named by its code. All of one moment, so that every answer's codes are
  /// known.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void csv(Pelaku pelaku, long unitId, Periode periode, OutputStream keluar) {
    pelaku.wajib(EKSPOR_JAWABAN, unitId);
    repository.csv(unitId, periode.awal(), periode.akhir(), keluar);
  }

  /// A workbook to copy from into the national online survey: one row for each answer that counts,
  /// the nine unsur in the order printed. How that application takes files is not known to us, so
  /// nothing is promised about its upload format.
  @Transactional(readOnly = true)
  public byte[] lembarIsiUlang(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(EKSPOR_JAWABAN, unitId);
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
