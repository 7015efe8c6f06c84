package id.bangga.penilaian.web;

import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Komponen;
import id.bangga.penilaian.BarisPapan;
import id.bangga.penilaian.Papan;
import id.bangga.penilaian.PapanService;
import id.bangga.penilaian.Penilaian;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.web.Format;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.TandaHalaman;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The board of everybody's progress.
@Controller
@RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
class PapanController {
  private final PapanService papan;
  private final RakitanPapan rakitan;

  PapanController(PapanService papan, RakitanPapan rakitan) {
    this.papan = papan;
    this.rakitan = rakitan;
  }

  @GetMapping("/papan")
  @Nullable Object papan(Kueri kueri, HttpServletRequest request, HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Optional<Papan> ada = papan.papan(pelaku, tahun(kueri));
    if (ada.isEmpty()) {
      if (tahun(kueri) != 0) {
        throw new TidakDitemukan("Siklus " + tahun(kueri));
      }
      return "redirect:/pekerjaan";
    }
    Papan isi = ada.get();
    if (TandaHalaman.dimiliki(request, response, pelaku, isi.tanda() + isi.dibaca())) {
      return null;
    }
    boolean bertautan = pelaku.boleh(TindakanPenilaian.LIHAT_PENILAIAN);
    return Tampilan.dari(
        "penilaian/papan", new HalamanPapan(isi, rakitan.isi(isi, kueri, bertautan)));
  }

  @GetMapping("/papan.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> unduh(@PathVariable String akhiran, Kueri kueri) {
    Papan isi =
        papan
            .papan(Sesi.wajibMasuk(), tahun(kueri))
            .orElseThrow(() -> new TidakDitemukan("Siklus penilaian"));
    var baris = SaringPapan.saring(isi, kueri).stream().map(satu -> baris(isi, satu)).toList();
    return Unduhan.kirim(
        "papan-%d.%s".formatted(isi.tahun(), akhiran),
        new TabelKeluar("Papan " + isi.tahun(), judul(isi), baris).sebagai(akhiran));
  }

  private static List<String> judul(Papan papan) {
    List<String> judul =
        new ArrayList<>(
            List.of("Kode", "Unit kerja", "Jenis", "Klaster", "Keadaan", "Terjawab", "Wajib"));
    judul.add("Bukti sah");
    papan.cabang().forEach(satu -> judul.add("Nilai " + satu.kode()));
    judul.addAll(List.of("Nilai mandiri", "Diajukan", "Tanda terima"));
    return judul;
  }

  private static List<@Nullable Object> baris(Papan papan, BarisPapan satu) {
    Penilaian milik = satu.penilaian();
    List<@Nullable Object> isi = new ArrayList<>();
    isi.add(satu.unit().kode());
    isi.add(satu.unit().nama());
    isi.add(satu.jenis().sebutan());
    isi.add(satu.unit().klaster().sebutan());
    isi.add(satu.keadaan().sebutan());
    isi.add(milik.terjawab());
    isi.add(milik.wajib());
    isi.add(milik.berbukti());
    papan.cabang().stream().map(Komponen::kode).map(satu.cabang()::get).forEach(isi::add);
    isi.add(milik.nilai());
    var pengajuan = milik.pengajuan();
    isi.add(pengajuan == null ? "" : Format.waktu(pengajuan.pada()));
    isi.add(pengajuan == null ? "" : pengajuan.nomor());
    return isi;
  }

  /// 0 for the cycle under way.
  private static int tahun(Kueri kueri) {
    String diminta = kueri.nilai("tahun");
    return diminta.matches("20\\d\\d") ? Integer.parseInt(diminta) : 0;
  }
}
