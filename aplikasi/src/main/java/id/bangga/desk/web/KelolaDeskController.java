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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    List<HalamanKelolaDesk.Baris> semua = baris(tahun, akhir.kesiapan(Sesi.wajibMasuk(), tahun));
    return new HalamanKelolaDesk(
        tahun,
        Daftar.dari(saring(semua, kueri), kueri),
        desk.jumlahDinilai(tahun),
        Sesi.wajibMasuk().boleh(TindakanDesk.ATUR_PENUGASAN),
        HalamanKelolaDesk.Langkah.dari(semua, StatusDesk.BERJALAN),
        HalamanKelolaDesk.Langkah.dari(semua, StatusDesk.DISAMPAIKAN),
        nama(semua),
        ditolak);
  }

  @GetMapping("/desk/{tahun:\\d+}.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> unduh(@PathVariable int tahun, @PathVariable String akhiran, Kueri kueri) {
    List<HalamanKelolaDesk.Baris> semua = baris(tahun, Map.of());
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

  /// @param kesiapan may the next step be taken now; assembled from all papers of the year, so only
  ///   for a page that shows it
  private List<HalamanKelolaDesk.Baris> baris(int tahun, Map<Long, Putusan> kesiapan) {
    Pelaku saya = Sesi.wajibMasuk();
    Map<Long, Peserta> peserta =
        siklus.peserta(tahun).stream()
            .collect(Collectors.toMap(Peserta::unitId, Function.identity()));
    Map<Long, Integer> dinilai = desk.dinilai(saya, tahun);
    return penugasan.daftar(saya, tahun).stream()
        .filter(satu -> peserta.containsKey(satu.kunci().unitId()))
        .map(satu -> baris(satu, peserta, dinilai, kesiapan))
        .toList();
  }

  private static HalamanKelolaDesk.Baris baris(
      Desk desk,
      Map<Long, Peserta> peserta,
      Map<Long, Integer> dinilai,
      Map<Long, Putusan> kesiapan) {
    long unitId = desk.kunci().unitId();
    Peserta unit = Objects.requireNonNull(peserta.get(unitId));
    return new HalamanKelolaDesk.Baris(
        desk,
        unit.nama(),
        unit.klaster(),
        dinilai.getOrDefault(unitId, 0),
        Optional.ofNullable(kesiapan.get(unitId)));
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
  Object sampaikanSemua(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "") List<Long> unit,
      HttpServletResponse response) {
    List<HalamanKelolaDesk.Baris> dipilih = pilih(tahun, unit, StatusDesk.BERJALAN);
    return semua(tahun, dipilih, akhir::sampaikan, "disampaikan", response);
  }

  @PostMapping("/desk/{tahun}/finalkan")
  @RolesAllowed("PENGELOLA")
  Object finalkanSemua(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "") List<Long> unit,
      HttpServletResponse response) {
    List<HalamanKelolaDesk.Baris> dipilih = pilih(tahun, unit, StatusDesk.DISAMPAIKAN);
    return semua(tahun, dipilih, akhir::finalkan, "ditetapkan final", response);
  }

  /// The units that the button named; those the step was done to meanwhile are left out.
  private List<HalamanKelolaDesk.Baris> pilih(int tahun, List<Long> unit, StatusDesk asal) {
    return baris(tahun, Map.of()).stream()
        .filter(satu -> unit.contains(satu.desk().kunci().unitId()))
        .filter(satu -> satu.desk().status() == asal)
        .toList();
  }

  /// Does the act to each of these units. Those that were refused come back with their reasons; it
  /// stays done to the others.
  private Object semua(
      int tahun,
      List<HalamanKelolaDesk.Baris> dipilih,
      BiFunction<Pelaku, KunciDesk, Putusan> langkah,
      String sebutan,
      HttpServletResponse response) {
    Pelaku saya = Sesi.wajibMasuk();
    Map<HalamanKelolaDesk.Baris, Putusan> ditolak = new LinkedHashMap<>();
    for (HalamanKelolaDesk.Baris satu : dipilih) {
      Putusan putusan = langkah.apply(saya, satu.desk().kunci());
      if (!putusan.diterima()) {
        ditolak.put(satu, putusan);
      }
    }
    int berhasil = dipilih.size() - ditolak.size();
    String kabar = "%d unit %s".formatted(berhasil, sebutan);
    if (!ditolak.isEmpty()) {
      String judul = "%s, %d belum".formatted(kabar, ditolak.size());
      Kueri kueri = Kueri.kosong("/desk/" + tahun);
      return Tampilan.keliru(
          "desk/kelola",
          halaman(tahun, kueri, new HalamanKelolaDesk.Ditolak(judul, berhasil > 0, ditolak)));
    }
    Kabar.kirim(
        response,
        dipilih.isEmpty()
            ? "Tidak ada yang berubah: unit itu sudah %s sebelumnya.".formatted(sebutan)
            : kabar + ".");
    return "redirect:/desk/" + tahun;
  }
}
