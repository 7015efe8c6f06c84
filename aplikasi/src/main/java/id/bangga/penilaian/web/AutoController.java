package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Komponen;
import id.bangga.penilaian.AutoService;
import id.bangga.penilaian.BekuAutoService;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.penilaian.PerbedaanAuto;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.penilaian.web.HalamanAuto.Baris;
import id.bangga.penilaian.web.HalamanAuto.Berubah;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Figures from elsewhere: what is in, the table to fill, and taking one out again.
@Controller
@RequestMapping("/penilaian/{tahun:\\d+}/auto")
@RolesAllowed("PENGELOLA")
class AutoController {
  private final AutoService auto;
  private final BekuAutoService beku;
  private final SiklusService siklus;

  AutoController(AutoService auto, BekuAutoService beku, SiklusService siklus) {
    this.auto = auto;
    this.beku = beku;
    this.siklus = siklus;
  }

  @GetMapping
  @RolesAllowed({"PENGELOLA", "AUDITOR"})
  Tampilan daftar(@PathVariable int tahun, Kueri kueri) {
    return Tampilan.dari("penilaian/auto", halaman(tahun, kueri, Formulir.kosong()));
  }

  HalamanAuto halaman(int tahun, Kueri kueri, Formulir formulir) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Map<String, Indikator> kunci =
        auto.kunci(tahun).stream()
            .collect(Collectors.toMap(satu -> satu.kunci().orElseThrow(), Function.identity()));
    Map<Long, Map<String, NilaiAuto>> nilai = auto.daftar(pelaku, tahun);
    List<Baris> semua =
        siklus.peserta(tahun).stream()
            .flatMap(unit ->
                nilai.getOrDefault(unit.unitId(), Map.of()).values().stream()
                    .filter(satu -> kunci.containsKey(satu.kunci()))
                    .map(satu ->
                        new Baris(
                            unit, java.util.Objects.requireNonNull(kunci.get(satu.kunci())), satu)))
            .toList();
    List<Baris> cocok = saring(semua, kueri);
    return new HalamanAuto(
        tahun,
        siklus.peserta(tahun).size(),
        auto.kunci(tahun),
        semua.stream()
            .collect(Collectors.groupingBy(b -> b.nilai().kunci(), Collectors.counting())),
        Daftar.dari(cocok, kueri),
        berubah(pelaku, tahun, kunci),
        formulir,
        pelaku.boleh(TindakanPenilaian.ISI_NILAI_AUTO));
  }

  private List<Berubah> berubah(Pelaku pelaku, int tahun, Map<String, Indikator> kunci) {
    Map<Long, Peserta> unit =
        siklus.peserta(tahun).stream()
            .collect(Collectors.toMap(Peserta::unitId, Function.identity()));
    List<Berubah> hasil = new ArrayList<>();
    for (PerbedaanAuto beda : beku.perbedaan(pelaku, tahun)) {
      Indikator indikator = kunci.get(beda.kunci());
      Peserta peserta = unit.get(beda.unitId());
      if (indikator != null && peserta != null) {
        hasil.add(new Berubah(peserta, indikator, cabang(tahun, indikator), beda));
      }
    }
    hasil.sort(Comparator.comparing(satu -> satu.unit().nama()));
    return hasil;
  }

  private String cabang(int tahun, Indikator indikator) {
    return siklus.instrumen(tahun).semuaKomponen().stream()
        .filter(satu -> satu.indikator().contains(indikator))
        .map(Komponen::kode)
        .findFirst()
        .orElse("");
  }

  private static List<Baris> saring(List<Baris> semua, Kueri kueri) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    String kunci = kueri.nilai("kunci");
    Comparator<Baris> unit = Comparator.comparing(b -> b.unit().nama());
    Comparator<Baris> data = Comparator.comparing(b -> b.indikator().kode());
    Comparator<Baris> urutan = kueri.urut("unit").equals("kunci") ? data : unit;
    return semua.stream()
        .filter(b -> b.unit().nama().toLowerCase(Locale.ROOT).contains(kata))
        .filter(b -> kunci.isEmpty() || b.nilai().kunci().equals(kunci))
        .sorted(
            (kueri.turun() ? urutan.reversed() : urutan).thenComparing(unit).thenComparing(data))
        .toList();
  }

  @GetMapping("/templat.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> templat(@PathVariable int tahun, @PathVariable String akhiran) {
    return Unduhan.kirim(
        "nilai-otomatis-%d.%s".formatted(tahun, akhiran),
        auto.templat(Sesi.wajibMasuk(), tahun).sebagai(akhiran));
  }

  @PostMapping("/{unitId:\\d+}/hapus")
  String hapus(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir masuk,
      HttpServletResponse response) {
    String kunci = masuk.nilai("kunci");
    if (auto.kunci(tahun).stream().noneMatch(satu -> satu.kunci().orElseThrow().equals(kunci))) {
      throw new TidakDitemukan("Data itu");
    }
    Putusan putusan = auto.hapus(Sesi.wajibMasuk(), tahun, unitId, kunci);
    kabar(response, putusan, "Nilai dihapus; nilai unit dihitung ulang.");
    return "redirect:/penilaian/" + tahun + "/auto";
  }

  @PostMapping("/{unitId:\\d+}/ambil-alih")
  String ambilAlih(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir masuk,
      HttpServletResponse response) {
    Putusan putusan =
        beku.ambilAlih(
            Sesi.wajibMasuk(), tahun, unitId, masuk.nilai("kunci"), masuk.nilai("alasan"));
    kabar(response, putusan, "Nilai sumber yang baru dipakai; nilai unit dihitung ulang.");
    return IsianJawaban.kembali(tahun, unitId, masuk.nilai("komponen"), masuk);
  }

  private static void kabar(HttpServletResponse response, Putusan putusan, String berhasil) {
    Kabar.kirim(response, putusan.kalimat(berhasil));
  }
}
