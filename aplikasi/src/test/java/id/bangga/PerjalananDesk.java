package id.bangga;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bukti.BerkasUji;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The part of {@link SiklusPenuhPerambanTest} that units and evaluators play.
final class PerjalananDesk {
  static final int UNIT = 6;

  private static final List<String> KODE = List.of("A.1", "A.2", "B.1", "B3.1");

  private static final List<Tokoh> EVALUATOR = List.of(Tokoh.AGUS_EVALUATOR, Tokoh.LINA_EVALUATOR);

  /// The level that the evaluators find on each of the four indicators, unit by unit.
  private static final List<String> TEMUAN =
      List.of("AAAA", "AABB", "BBBB", "BBCC", "CCCC", "CCDD");

  private PerjalananDesk() {}

  static void isiDanAjukan(Layar layar, Path folder, long unit) throws Exception {
    String alamat = "/penilaian/2026/" + unit;
    Path berkas = Files.write(folder.resolve("bukti-" + unit + ".pdf"), BerkasUji.pdf("b" + unit));
    layar.masuk(Tokoh.BUDI_OPERATOR);
    layar.ke("/bukti/unit/%d/unggah?kembali=%s".formatted(unit, alamat));
    layar.unggah("berkas", berkas);
    layar.isi("judul", "Laporan tim " + unit);
    layar.isi("tanggalDokumen", "2026-03-01");
    layar.kirim("form[action$='/unggah']");
    for (String komponen : List.of("A", "B")) {
      layar.ke(alamat + "?komponen=" + komponen);
      for (String jawaban : layar.semua("form[action*='/jawaban/']", "action")) {
        String form = "form[action='%s']".formatted(jawaban);
        layar.centang(form, "huruf", "A");
        layar.kirim(form);
        layar.kirim("form[action='%s']:has(select)".formatted(jawaban.replace("jawaban", "bukti")));
      }
    }
    layar.tegaskan("form[action$='/langkah']:has([value=minta])");
    layar.masuk(Tokoh.RATNA_PIMPINAN);
    layar.ke(alamat);
    String ajukan = "form[action$='/langkah']:has([value=ajukan])";
    layar.buka(ajukan);
    layar.centang(ajukan, "setuju", "ya");
    layar.kirim(ajukan);
    layar.tekan("a[href^='/verifikasi/tanda-terima/']");
    assertThat(layar.teks()).contains("Berlaku", "Ed25519");
  }

  static void tugaskan(Layar layar) {
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/desk/2026/penugasan");
    layar.kirim("main form[method=get]");
    layar.kirim("form[method=post][action='/desk/2026/penugasan']");
  }

  static void nilai(Layar layar) {
    for (Tokoh evaluator : EVALUATOR) {
      layar.masuk(evaluator);
      for (int unit = 1; unit <= UNIT; unit++) {
        nilai(layar, "/desk/2026/" + unit, temuan(evaluator, unit));
      }
    }
  }

  static void sepakati(Layar layar) {
    layar.masuk(Tokoh.AGUS_EVALUATOR);
    layar.ke("/desk/2026/1?k=A");
    layar.tekan("a[href*='/rekonsiliasi/']");
    layar.centang("form[action*='/rekonsiliasi/']", "level", "B");
    layar.centang("form[action*='/rekonsiliasi/']", "buktiSah", "ya");
    layar.isi("form[action*='/rekonsiliasi/']", "catatan", "SK memuat tim, tanpa uraian tugas");
    layar.kirim("form[action*='/rekonsiliasi/']");
  }

  static void sampaikan(Layar layar) {
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/desk/2026");
    layar.tegaskan("form[action='/desk/2026/sampaikan']");
    assertThat(layar.peramban().teks("#kabar")).contains("6 unit disampaikan");
  }

  /// Lina sees the first indicator of the first unit two levels lower.
  private static String temuan(Tokoh evaluator, int unit) {
    return unit == 1 && evaluator == Tokoh.LINA_EVALUATOR ? "CAAA" : TEMUAN.get(unit - 1);
  }

  /// Each saving leads to the next indicator that is still open.
  private static void nilai(Layar layar, String alamat, String temuan) {
    layar.ke(alamat);
    for (int ke = 0; ke < KODE.size(); ke++) {
      String form = "[id='i-%s'] form[action*='/nilai/']".formatted(KODE.get(ke));
      layar.centang(form, "level", temuan.substring(ke, ke + 1));
      layar.centang(form, "buktiSah", "ya");
      layar.isi(form, "catatan", "Sesuai bukti");
      layar.kirim(form);
    }
    layar.tegaskan("form[action='%s/selesai']".formatted(alamat));
  }

  static void sanggah(Layar layar) {
    layar.javascript(false);
    layar.masuk(Tokoh.BUDI_OPERATOR);
    layar.ke("/desk/2026/6/hasil");
    String form =
        "form[action='%s']"
            .formatted(layar.semua("form[action*='/sanggah/']", "action").getFirst());
    layar.buka(form);
    layar.isi(form, "alasan", "Uraian tugas ada di lampiran halaman 3");
    layar.kirim(form);
    layar.javascript(true);
  }

  static void jawab(Layar layar) {
    layar.masuk(Tokoh.AGUS_EVALUATOR);
    layar.ke("/desk/2026/sanggahan");
    assertThat(layar.teks()).contains("Dinas Contoh 6", "halaman 3");
    layar.tekan("main a[href*='/sanggahan/']");
    String jawab = "form[action*='/sanggahan/']";
    layar.centang(jawab, "level", "B");
    layar.centang(jawab, "buktiSah", "ya");
    layar.isi(jawab, "catatan", "Lampiran halaman 3 memuat uraian tugas");
    layar.tekan(jawab + " button[value=terima]");
    assertThat(layar.peramban().teks("#kabar")).contains("Sanggahan diterima");
  }

  static void verifikasiLapangan(Layar layar) {
    layar.ke("/desk/2026/2/lapangan");
    String form = "form[action='/desk/2026/2/lapangan']";
    layar.isi(form, "tanggal", "2026-09-14");
    layar.isi(form, "tempat", "Loket pelayanan");
    layar.pilih("rekan", Long.toString(Tokoh.LINA_EVALUATOR.id()));
    layar.isi(form, "catatan", "Bertemu petugas loket; papan nilai terpasang");
    layar.kirim(form);
    layar.masuk(Tokoh.LINA_EVALUATOR);
    layar.ke("/desk/2026/2/lapangan");
    layar.tegaskan("form[action$='/lapangan/setujui']");
    assertThat(layar.teks()).contains("Disetujui");
  }

  static void finalkan(Layar layar) {
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/desk/2026");
    layar.tegaskan("form[action='/desk/2026/finalkan']");
    assertThat(layar.peramban().teks("#kabar")).contains("6 unit ditetapkan final");
  }
}
