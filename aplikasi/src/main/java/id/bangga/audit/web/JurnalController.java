package id.bangga.audit.web;

import id.bangga.audit.Baris;
import id.bangga.audit.JurnalService;
import id.bangga.audit.Perbedaan;
import id.bangga.audit.SaringJurnal;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.web.Format;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Reading the journal; nothing here writes.
@Controller
@RolesAllowed({"AUDITOR", "ADMIN"})
class JurnalController {
  private static final int SEHALAMAN = 25;
  private static final int TERBANYAK_UNDUH = 100_000;
  private static final List<String> JUDUL =
      List.of(
          "Nomor",
          "Waktu",
          "Pelaku",
          "Atas nama",
          "Lewat",
          "Tindakan",
          "Jenis objek",
          "Objek",
          "Unit",
          "Tahun",
          "Alasan",
          "Sebelum",
          "Sesudah");

  private final JurnalService jurnal;
  private final KataJurnal kata;

  JurnalController(JurnalService jurnal, KataJurnal kata) {
    this.jurnal = jurnal;
    this.kata = kata;
  }

  @GetMapping("/jurnal")
  Tampilan daftar(Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    List<Baris> baris = jurnal.cari(pelaku, BacaSaringan.dari(kueri, SEHALAMAN + 1));
    boolean adaLagi = baris.size() > SEHALAMAN;
    List<Baris> tampil = adaLagi ? baris.subList(0, SEHALAMAN) : baris;
    String lebihLama =
        adaLagi ? kueri.dengan("sebelum", Long.toString(tampil.getLast().nomor())) : "";
    return Tampilan.dari(
        "audit/jurnal",
        new HalamanJurnal(
            kata.baris(tampil), kueri, kata.jenis(jurnal.jenis(pelaku)), kata.unit(), lebihLama));
  }

  @GetMapping("/jurnal/{nomor:\\d{1,18}}")
  Tampilan rincian(@PathVariable long nomor) {
    var rincian = jurnal.rincian(Sesi.wajibMasuk(), nomor);
    Baris baris = rincian.baris();
    return Tampilan.dari(
        "audit/baris",
        new HalamanBarisJurnal(
            rincian,
            kata.baris(List.of(baris)).getFirst(),
            Perbedaan.dari(baris.sebelum(), baris.sesudah())));
  }

  @GetMapping("/jurnal.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> unduh(@PathVariable String akhiran, Kueri kueri) {
    SaringJurnal saring = BacaSaringan.dari(kueri, TERBANYAK_UNDUH);
    List<List<@Nullable Object>> baris =
        jurnal.cari(Sesi.wajibMasuk(), saring).stream().map(JurnalController::sel).toList();
    return Unduhan.kirim(
        "jurnal." + akhiran, new TabelKeluar("Jurnal", JUDUL, baris).sebagai(akhiran));
  }

  private static List<@Nullable Object> sel(Baris satu) {
    return Arrays.asList(
        satu.nomor(),
        Format.waktu(satu.waktu()),
        satu.pelaku(),
        satu.atasNama(),
        satu.lewat(),
        satu.tindakan(),
        satu.objekJenis(),
        satu.objekId(),
        satu.unitId(),
        satu.tahun(),
        satu.alasan(),
        satu.sebelum(),
        satu.sesudah());
  }
}
