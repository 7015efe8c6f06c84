package id.bangga.laporan;

import id.bangga.berkas.BukuKerja;
import id.bangga.berkas.BukuKerja.Rumus;
import id.bangga.berkas.Lembar;
import id.bangga.bersama.Pelaku;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.kepuasan.NamaUnsur;
import id.bangga.kepuasan.TetapService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapService;
import id.bangga.layanan.TindakanLayanan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The processing sheet: every answer as a row, and formulas that come to the same index when the
/// spreadsheet recalculates.
@Service
@Transactional(readOnly = true)
public class OlahService {
  private static final int KOLOM_AWAL = 4;
  private static final List<String> JUDUL_AWAL = List.of("No", "Tanggal", "Layanan", "Titik");

  private final OlahRepository repository;
  private final KepuasanService kepuasan;
  private final TetapService tetap;
  private final RekapService rekap;

  OlahService(
      OlahRepository repository, KepuasanService kepuasan, TetapService tetap, RekapService rekap) {
    this.repository = repository;
    this.kepuasan = kepuasan;
    this.tetap = tetap;
    this.rekap = rekap;
  }

  /// A workbook of the sheets *Responden*, *Olah data*, *Layanan*, *Dikecualikan*.
  public byte[] buku(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(TindakanLayanan.EKSPOR_JAWABAN, unitId);
    var indeks = kepuasan.unit(pelaku, periode, unitId);
    NamaUnsur nama = kepuasan.namaUnsur();
    List<String> unsur =
        indeks.nilai().hasil().unsur().stream().map(satu -> satu.unsur().kode()).toList();
    List<OlahRepository.Jawaban> dibuang = new ArrayList<>();
    return BukuKerja.tulis(buku -> {
      int akhir = responden(buku, unitId, periode, unsur, nama, dibuang);
      var olah = new LembarOlah(unsur, nama, akhir);
      olah.tulis(buku.lembar("Olah data"), tetap.terakhir(pelaku, unitId, periode));
      olah.layanan(
          buku.lembar("Layanan"), indeks.layanan().stream().map(satu -> satu.nama()).toList());
      dikecualikan(buku.lembar("Dikecualikan"), dibuang, unsur, nama);
    });
  }

  /// @return the last row of the matrix
  private int responden(
      BukuKerja buku,
      long unitId,
      Periode periode,
      List<String> unsur,
      NamaUnsur nama,
      List<OlahRepository.Jawaban> dibuang) {
    Lembar lembar = buku.lembar("Responden").judul(judul(unsur, nama, List.of()));
    Map<Long, List<String>> urutan = rekap.kodeUnsur();
    int[] nomor = {0};
    repository.baca(
        unitId,
        periode.awal(),
        periode.akhir(),
        satu -> {
          if (satu.dikecualikan()) {
            dibuang.add(satu);
          } else {
            lembar.baris(baris(++nomor[0], satu, unsur, urutan));
          }
        });
    return nomor[0] + 1;
  }

  private static List<String> judul(List<String> unsur, NamaUnsur nama, List<String> ekor) {
    List<String> judul = new ArrayList<>(JUDUL_AWAL);
    for (int i = 0; i < unsur.size(); i++) {
      judul.add("U%d %s".formatted(i + 1, nama.sebutan(unsur.get(i))));
    }
    judul.addAll(ekor);
    return judul;
  }

  /// A question left blank stays an empty cell.
  private static List<@Nullable Object> baris(
      int nomor, OlahRepository.Jawaban satu, List<String> unsur, Map<Long, List<String>> urutan) {
    List<String> kode = urutan.getOrDefault(satu.instrumenId(), List.of());
    List<@Nullable Object> isi = new ArrayList<>();
    isi.add(nomor);
    isi.add(satu.tanggal());
    isi.add(satu.layanan());
    isi.add(satu.titik());
    for (String satuUnsur : unsur) {
      int letak = kode.indexOf(satuUnsur);
      int nilai = letak < 0 ? 0 : satu.nilai().charAt(letak) - '0';
      isi.add(nilai == 0 ? null : nilai);
    }
    return isi;
  }

  private void dikecualikan(
      Lembar lembar, List<OlahRepository.Jawaban> dibuang, List<String> unsur, NamaUnsur nama) {
    lembar.judul(judul(unsur, nama, List.of("Alasan")));
    Map<Long, List<String>> urutan = rekap.kodeUnsur();
    for (int i = 0; i < dibuang.size(); i++) {
      List<@Nullable Object> isi = baris(i + 1, dibuang.get(i), unsur, urutan);
      isi.add(dibuang.get(i).alasan());
      lembar.baris(isi);
    }
  }

  static Rumus rumus(String isi, String format) {
    return new Rumus(isi, format);
  }

  static String kolom(int unsur) {
    return Lembar.namaKolom(KOLOM_AWAL + unsur);
  }
}
