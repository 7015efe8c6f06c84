package id.bangga.desk.web;

import id.bangga.akun.AkunService;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.desk.Desk;
import id.bangga.desk.DeskService;
import id.bangga.desk.FinalService;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.PenugasanService;
import id.bangga.desk.StatusDesk;
import id.bangga.desk.TindakanDesk;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Daftar;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The Pengelola's view of all desks: how far they are, handing over, making official.
@Controller
@RolesAllowed({"PENGELOLA", "AUDITOR"})
class KelolaDeskController {
  private final PenugasanService penugasan;
  private final DeskService desk;
  private final FinalService akhir;
  private final SiklusService siklus;
  private final AkunService akun;

  KelolaDeskController(
      PenugasanService penugasan,
      DeskService desk,
      FinalService akhir,
      SiklusService siklus,
      AkunService akun) {
    this.penugasan = penugasan;
    this.desk = desk;
    this.akhir = akhir;
    this.siklus = siklus;
    this.akun = akun;
  }

  @GetMapping("/desk")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "EVALUATOR"})
  String mula() {
    Pelaku saya = Sesi.wajibMasuk();
    if (!saya.boleh(TindakanDesk.ATUR_PENUGASAN) && saya.boleh(TindakanDesk.NILAI_DESK)) {
      return "redirect:/desk/tugas";
    }
    return siklus.daftar().stream()
        .findFirst()
        .map(satu -> "redirect:/desk/" + satu.tahun())
        .orElse("redirect:/siklus");
  }

  @GetMapping("/desk/{tahun:\\d+}")
  Object daftar(@PathVariable int tahun, Kueri kueri) {
    return Tampilan.dari("desk/kelola", halaman(tahun, kueri, null));
  }

  private HalamanKelolaDesk halaman(
      int tahun, Kueri kueri, HalamanKelolaDesk.@Nullable Ditolak ditolak) {
    List<HalamanKelolaDesk.Baris> semua = baris(tahun);
    return new HalamanKelolaDesk(
        tahun,
        Daftar.dari(saring(semua, kueri), kueri),
        desk.jumlahDinilai(tahun),
        Sesi.wajibMasuk().boleh(TindakanDesk.ATUR_PENUGASAN),
        new HalamanKelolaDesk.Siap(
            hitung(semua, KelolaDeskController::dapatDisampaikan),
            hitung(semua, KelolaDeskController::dapatDifinalkan)),
        nama(semua),
        ditolak);
  }

  private static boolean dapatDisampaikan(Desk desk) {
    return desk.status() == StatusDesk.BERJALAN && desk.lengkap();
  }

  private static boolean dapatDifinalkan(Desk desk) {
    return desk.status() == StatusDesk.DISAMPAIKAN;
  }

  @GetMapping("/desk/{tahun:\\d+}.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> unduh(@PathVariable int tahun, @PathVariable String akhiran, Kueri kueri) {
    List<HalamanKelolaDesk.Baris> semua = baris(tahun);
    Map<Long, String> nama = nama(semua);
    var isi =
        saring(semua, kueri).stream()
            .map(b ->
                List.<Object>of(
                    b.unit(),
                    b.klaster().sebutan(),
                    b.desk().status().sebutan(),
                    b.desk().tugas().stream()
                        .map(t -> nama.getOrDefault(t.evaluatorId(), ""))
                        .collect(Collectors.joining(", ")),
                    b.dinilai()))
            .toList();
    var judul = List.of("Unit", "Klaster", "Keadaan", "Evaluator", "Dinilai");
    return Unduhan.kirim(
        "desk-%d.%s".formatted(tahun, akhiran),
        new TabelKeluar("Desk " + tahun, judul, isi).sebagai(akhiran));
  }

  private List<HalamanKelolaDesk.Baris> baris(int tahun) {
    Pelaku saya = Sesi.wajibMasuk();
    Map<Long, Peserta> peserta =
        siklus.peserta(tahun).stream()
            .collect(Collectors.toMap(Peserta::unitId, Function.identity()));
    Map<Long, Integer> dinilai = desk.dinilai(saya, tahun);
    return penugasan.daftar(saya, tahun).stream()
        .filter(satu -> peserta.containsKey(satu.kunci().unitId()))
        .map(satu -> baris(satu, peserta, dinilai))
        .toList();
  }

  private static HalamanKelolaDesk.Baris baris(
      Desk desk, Map<Long, Peserta> peserta, Map<Long, Integer> dinilai) {
    long unitId = desk.kunci().unitId();
    Peserta unit = Objects.requireNonNull(peserta.get(unitId));
    return new HalamanKelolaDesk.Baris(
        desk, unit.nama(), unit.klaster(), dinilai.getOrDefault(unitId, 0));
  }

  private static List<HalamanKelolaDesk.Baris> saring(
      List<HalamanKelolaDesk.Baris> semua, Kueri kueri) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    Comparator<HalamanKelolaDesk.Baris> urutan =
        kueri.urut("unit").equals("dinilai")
            ? Comparator.comparingInt(HalamanKelolaDesk.Baris::dinilai)
            : Comparator.comparing(HalamanKelolaDesk.Baris::unit);
    return semua.stream()
        .filter(b -> b.unit().toLowerCase(Locale.ROOT).contains(kata))
        .filter(b -> cocok(kueri.nilai("klaster"), b.klaster().name()))
        .filter(b -> cocok(kueri.nilai("status"), b.desk().status().name()))
        .sorted(kueri.turun() ? urutan.reversed() : urutan)
        .toList();
  }

  private static boolean cocok(String saring, String nilai) {
    return saring.isEmpty() || saring.equals(nilai);
  }

  private static int hitung(List<HalamanKelolaDesk.Baris> semua, Predicate<Desk> syarat) {
    return (int) semua.stream().map(HalamanKelolaDesk.Baris::desk).filter(syarat).count();
  }

  private Map<Long, String> nama(List<HalamanKelolaDesk.Baris> semua) {
    return akun.nama(
        semua.stream()
            .flatMap(b -> b.desk().tugas().stream())
            .map(Desk.Tugas::evaluatorId)
            .distinct()
            .toList());
  }

  @PostMapping("/desk/{tahun}/sampaikan")
  @RolesAllowed("PENGELOLA")
  Object sampaikanSemua(@PathVariable int tahun, HttpServletResponse response) {
    return semua(
        tahun, KelolaDeskController::dapatDisampaikan, akhir::sampaikan, "disampaikan", response);
  }

  @PostMapping("/desk/{tahun}/finalkan")
  @RolesAllowed("PENGELOLA")
  Object finalkanSemua(@PathVariable int tahun, HttpServletResponse response) {
    return semua(
        tahun,
        KelolaDeskController::dapatDifinalkan,
        akhir::finalkan,
        "ditetapkan final",
        response);
  }

  /// Does the act to every unit that is ready. Those that were refused come back with their
  /// reasons; it stays done to the others.
  private Object semua(
      int tahun,
      Predicate<Desk> siap,
      BiFunction<Pelaku, KunciDesk, Putusan> langkah,
      String sebutan,
      HttpServletResponse response) {
    Pelaku saya = Sesi.wajibMasuk();
    int berhasil = 0;
    Map<HalamanKelolaDesk.Baris, Putusan> ditolak = new LinkedHashMap<>();
    for (HalamanKelolaDesk.Baris satu : baris(tahun)) {
      if (siap.test(satu.desk())) {
        Putusan putusan = langkah.apply(saya, satu.desk().kunci());
        if (putusan.diterima()) {
          berhasil++;
        } else {
          ditolak.put(satu, putusan);
        }
      }
    }
    String kabar = "%d unit %s".formatted(berhasil, sebutan);
    if (!ditolak.isEmpty()) {
      String judul = "%s, %d belum".formatted(kabar, ditolak.size());
      Kueri kueri = Kueri.kosong("/desk/" + tahun);
      return Tampilan.keliru(
          "desk/kelola", halaman(tahun, kueri, new HalamanKelolaDesk.Ditolak(judul, ditolak)));
    }
    Kabar.kirim(response, kabar + ".");
    return "redirect:/desk/" + tahun;
  }
}
