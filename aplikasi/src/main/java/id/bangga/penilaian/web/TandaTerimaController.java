package id.bangga.penilaian.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.dokumen.Pdf;
import id.bangga.penilaian.IsiTandaTerima;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.TandaTerima;
import id.bangga.web.AlamatSitus;
import id.bangga.web.Pemda;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A receipt: on paper and as signed file for those concerned, its check for anybody.
@Controller
class TandaTerimaController {
  private final PengajuanService pengajuan;
  private final Pdf pdf;
  private final Pemda pemda;

  TandaTerimaController(PengajuanService pengajuan, Pdf pdf, Pemda pemda) {
    this.pengajuan = pengajuan;
    this.pdf = pdf;
    this.pemda = pemda;
  }

  @GetMapping("/penilaian/{tahun:\\d+}/{unitId:\\d+}/tanda-terima/{nomor}.{akhiran:pdf|json}")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD", "PENGELOLA", "AUDITOR", "EVALUATOR"})
  ResponseEntity<byte[]> unduh(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable String nomor,
      @PathVariable String akhiran) {
    TandaTerima tanda = pengajuan.tandaTerima(Sesi.wajibMasuk(), nomor);
    if (!nomor.startsWith("TT-" + tahun + "-")) {
      throw new TidakDitemukan("Tanda terima " + nomor);
    }
    byte[] isi =
        akhiran.equals("json") ? tanda.isi().getBytes(StandardCharsets.UTF_8) : cetak(tanda);
    return Unduhan.kirim(nomor + "." + akhiran, isi);
  }

  private byte[] cetak(TandaTerima tanda) {
    String alamat = AlamatSitus.kini() + "/verifikasi/tanda-terima/" + tanda.nomor();
    return pdf.cetak(
        "penilaian/tanda_terima_cetak",
        new HalamanCetakTandaTerima(pemda, tanda, IsiTandaTerima.dari(tanda), alamat),
        tanda.diajukanPada());
  }

  @GetMapping("/verifikasi/tanda-terima/{nomor}")
  @PermitAll
  Tampilan periksa(@PathVariable String nomor) {
    TandaTerima tanda = pengajuan.verifikasi(nomor);
    return Tampilan.dari(
        "penilaian/tanda_terima",
        new HalamanTandaTerima(tanda, IsiTandaTerima.dari(tanda), pengajuan.utuh(tanda)));
  }
}
