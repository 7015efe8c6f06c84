package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.Penilaian;
import id.bangga.penilaian.PenilaianService;
import id.bangga.penilaian.TandaTerima;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.penilaian.web.HalamanPapan.Baris;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Daftar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The board of everybody's progress, and the public check of a receipt.
@Controller
class PapanController {
  private final PenilaianService penilaian;
  private final PengajuanService pengajuan;
  private final SiklusService siklus;

  PapanController(PenilaianService penilaian, PengajuanService pengajuan, SiklusService siklus) {
    this.penilaian = penilaian;
    this.pengajuan = pengajuan;
    this.siklus = siklus;
  }

  @GetMapping("/papan")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
  Object papan(Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    pelaku.wajib(TindakanPenilaian.LIHAT_PAPAN);
    if (siklus.terkini().isEmpty()) {
      return "redirect:/pekerjaan";
    }
    int tahun = tahun(kueri);
    Map<Long, Penilaian> peta = new HashMap<>();
    penilaian.daftar(tahun).forEach(satu -> peta.put(satu.unitId(), satu));
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    List<Baris> baris =
        siklus.peserta(tahun).stream()
            .filter(u -> (u.kode() + " " + u.nama()).toLowerCase(Locale.ROOT).contains(kata))
            .map(u -> {
              Penilaian ada = peta.get(u.unitId());
              return new Baris(u, ada == null ? penilaian.penilaian(tahun, u.unitId()) : ada);
            })
            .sorted(urutan(kueri))
            .toList();
    var tampil = baris.stream().skip(kueri.lewati()).limit(kueri.ukuran()).toList();
    long diajukan = baris.stream().filter(b -> b.penilaian().diajukan()).count();
    return Tampilan.dari(
        "penilaian/papan",
        new HalamanPapan(tahun, new Daftar<>(tampil, baris.size(), kueri), diajukan));
  }

  private int tahun(Kueri kueri) {
    String diminta = kueri.nilai("tahun");
    return diminta.matches("20\\d\\d")
        ? siklus.siklus(Integer.parseInt(diminta)).tahun()
        : siklus.terkini().orElseThrow(() -> new TidakDitemukan("Siklus penilaian")).tahun();
  }

  private static Comparator<Baris> urutan(Kueri kueri) {
    Comparator<Baris> nama = Comparator.comparing(b -> b.unit().nama());
    Comparator<Baris> pertama =
        switch (kueri.urut("nama")) {
          case "klaster" -> Comparator.comparing(b -> b.unit().klaster());
          case "status" -> Comparator.comparing(b -> b.penilaian().status());
          case "terjawab" -> Comparator.comparingInt(b -> b.penilaian().terjawab());
          case "berbukti" -> Comparator.comparingInt(b -> b.penilaian().berbukti());
          case "nilai" ->
              Comparator.comparing(
                  b -> Objects.requireNonNullElse(b.penilaian().nilai(), BigDecimal.ZERO));
          default -> nama;
        };
    return (kueri.turun() ? pertama.reversed() : pertama).thenComparing(nama);
  }

  @GetMapping("/verifikasi/tanda-terima/{nomor}")
  @PermitAll
  Tampilan tandaTerima(@PathVariable String nomor) {
    TandaTerima tanda = pengajuan.verifikasi(nomor);
    return Tampilan.dari(
        "penilaian/tanda_terima", new HalamanTandaTerima(tanda, pengajuan.utuh(tanda)));
  }
}
