package id.bangga.desk.web;

import id.bangga.bersama.Putusan;
import id.bangga.bukti.Bukti;
import id.bangga.desk.Desk;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.StatusDesk;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Komponen;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The papers of one unit, one branch of the instrument at a time.
///
/// @param saya the account that reads
/// @param pengelola may hand over, make official and reopen
/// @param komponen the branch shown
/// @param bukti evidence by indicator
/// @param keliru the form that was refused
public record HalamanKertas(
    KertasKerja kertas,
    String namaUnit,
    long saya,
    boolean bolehMenilai,
    boolean pengelola,
    Komponen komponen,
    List<Komponen> semua,
    Map<Long, List<Bukti>> bukti,
    Map<Long, String> nama,
    @Nullable Keliru keliru) {

  /// A form that could not be stored.
  public sealed interface Keliru {
    /// The score of an indicator.
    record Nilai(long indikatorId, Formulir formulir) implements Keliru {}

    /// What was to open an evaluator's sheet again.
    record Buka(long evaluatorId, Formulir formulir) implements Keliru {
      public Buka {
        formulir = formulir.berakhiran("-" + evaluatorId);
      }
    }

    /// A step of the whole desk.
    record Langkah(String judul, Putusan putusan) implements Keliru {}
  }

  /// The step that was refused.
  public Keliru.@Nullable Langkah langkahDitolak() {
    return keliru instanceof Keliru.Langkah langkah ? langkah : null;
  }

  /// The refused form that was to open a sheet again.
  public @Nullable Formulir pembukaDitolak() {
    return keliru instanceof Keliru.Buka buka ? buka.formulir() : null;
  }

  /// The form that opens this evaluator's sheet again, as it was typed.
  public Formulir pembuka(long evaluatorId) {
    return keliru instanceof Keliru.Buka buka && buka.evaluatorId() == evaluatorId
        ? buka.formulir()
        : Formulir.kosong().berakhiran("-" + evaluatorId);
  }

  public Desk desk() {
    return kertas.desk();
  }

  public String alamat() {
    return "/desk/%d/%d".formatted(desk().kunci().tahun(), desk().kunci().unitId());
  }

  /// The sheet behind an indicator's score.
  public String telusur(Indikator indikator) {
    return "/desk/telusur/%d/%d/%d"
        .formatted(desk().kunci().tahun(), desk().kunci().unitId(), indikator.id());
  }

  public List<Tautan> tab() {
    return semua.stream()
        .map(satu ->
            new Tautan(
                satu.kode() + dinilai(satu),
                alamat() + "?k=" + satu.kode(),
                satu.kode().equals(komponen.kode())))
        .toList();
  }

  /// How many of the branch the reader has scored; nothing for those who do not score.
  private String dinilai(Komponen satu) {
    if (!lembarTerbuka()) {
      return "";
    }
    var butir = satu.indikator().stream().filter(i -> i.tipe() != TipeIndikator.AUTO).toList();
    long sudah = butir.stream().filter(i -> nilaiSaya(i).isPresent()).count();
    return butir.isEmpty() ? "" : " (%d/%d)".formatted(sudah, butir.size());
  }

  public KertasKerja.Butir butir(Indikator indikator) {
    return kertas.butir(indikator.id()).orElseThrow();
  }

  public Optional<NilaiEvaluator> nilaiSaya(Indikator indikator) {
    return butir(indikator).nilai(saya);
  }

  /// Does the note beside this score stand already, in the same words, beside the one before?
  public boolean catatanSama(Indikator indikator, NilaiEvaluator nilai) {
    return butir(indikator).nilai().stream()
        .takeWhile(satu -> satu.evaluatorId() != nilai.evaluatorId())
        .anyMatch(satu -> satu.catatan().equals(nilai.catatan()));
  }

  public boolean otomatis(Indikator indikator) {
    return indikator.tipe() == TipeIndikator.AUTO;
  }

  public List<Bukti> bukti(Indikator indikator) {
    return bukti.getOrDefault(indikator.id(), List.of());
  }

  public int perlu() {
    return (int)
        kertas.butir().stream()
            .filter(satu -> satu.indikator().tipe() != TipeIndikator.AUTO)
            .count();
  }

  public boolean lembarTerbuka() {
    return bolehMenilai && desk().tugas(saya).filter(tugas -> !tugas.selesai()).isPresent();
  }

  /// Codes of the indicators on which the evaluators still have to agree.
  public List<String> perluRekonsiliasi() {
    return kertas.butir().stream()
        .filter(KertasKerja.Butir::perluRekonsiliasi)
        .map(satu -> satu.indikator().kode())
        .toList();
  }

  /// Where each of them stands in the papers.
  public List<Tautan> tautanRekonsiliasi() {
    return kertas.butir().stream()
        .filter(KertasKerja.Butir::perluRekonsiliasi)
        .map(KertasKerja.Butir::indikator)
        .map(satu ->
            Tautan.ke(
                satu.kode(),
                "%s?k=%s#i-%s"
                    .formatted(
                        alamat(),
                        kertas.instrumen().komponenDari(satu).orElseThrow().kode(),
                        satu.kode())))
        .toList();
  }

  public boolean siapDisampaikan() {
    return pengelola
        && desk().status() == StatusDesk.BERJALAN
        && desk().lengkap()
        && perluRekonsiliasi().isEmpty();
  }

  public boolean siapFinal() {
    return pengelola && desk().status() == StatusDesk.DISAMPAIKAN;
  }

  /// Sheets that can be opened again.
  public List<Desk.Tugas> dapatDibuka() {
    return pengelola && desk().status() == StatusDesk.BERJALAN
        ? desk().tugas().stream().filter(Desk.Tugas::selesai).toList()
        : List.of();
  }

  public boolean bolehRekonsiliasi() {
    return bolehMenilai && desk().lengkap() && desk().status() == StatusDesk.BERJALAN;
  }

  public static List<Pilihan> tingkat(Indikator indikator) {
    return indikator.tingkat().stream()
        .map(satu -> new Pilihan(satu.huruf(), satu.huruf(), satu.uraian()))
        .toList();
  }

  /// The level the unit chose itself, to be marked on the cards.
  public String tingkatMandiri(Indikator indikator) {
    var mandiri = butir(indikator).mandiri();
    return mandiri != null && mandiri.jawaban() instanceof id.bangga.instrumen.Jawaban.Level level
        ? level.huruf()
        : "";
  }

  /// The form of an indicator: as typed when it was refused, else as stored.
  public Formulir formulir(Indikator indikator) {
    if (keliru instanceof Keliru.Nilai nilai && nilai.indikatorId() == indikator.id()) {
      return nilai.formulir().berakhiran("-" + indikator.id());
    }
    Formulir f = Formulir.kosong().berakhiran("-" + indikator.id());
    nilaiSaya(indikator)
        .ifPresent(nilai -> {
          BacaJawaban.isi(f, nilai.temuan().jawaban());
          f.isi("catatan", nilai.catatan());
          f.isi("buktiSah", nilai.temuan().buktiSah() ? "ya" : "");
        });
    if (nilaiSaya(indikator).isEmpty()) {
      f.isi("buktiSah", bukti(indikator).isEmpty() ? "" : "ya");
    }
    return f;
  }

  public int versi(Indikator indikator) {
    return nilaiSaya(indikator).map(NilaiEvaluator::versi).orElse(0);
  }

  public String nama(long akunId) {
    return nama.getOrDefault(akunId, "Evaluator tanpa nama");
  }
}
