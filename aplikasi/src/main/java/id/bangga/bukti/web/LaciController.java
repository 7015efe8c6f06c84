package id.bangga.bukti.web;

import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bukti.ArsipBuktiService;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.IsiLaci;
import id.bangga.bukti.IsiUnit;
import id.bangga.bukti.TindakanBukti;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Lists of evidence.
@Controller
@RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD", "PENGELOLA", "AUDITOR"})
class LaciController {
  private final BuktiService bukti;
  private final ArsipBuktiService arsip;
  private final OrganisasiService organisasi;

  LaciController(BuktiService bukti, ArsipBuktiService arsip, OrganisasiService organisasi) {
    this.bukti = bukti;
    this.arsip = arsip;
    this.organisasi = organisasi;
  }

  /// Somebody with one unit goes straight to its locker.
  @GetMapping("/bukti")
  Object ringkasan(Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Set<Long> unit = new TreeSet<>(pelaku.unit(Peran.OPERATOR_PD));
    unit.addAll(pelaku.unit(Peran.PIMPINAN_PD));
    boolean semua = pelaku.memegang(Peran.PENGELOLA) || pelaku.memegang(Peran.AUDITOR);
    if (!semua && unit.size() == 1) {
      return "redirect:/bukti/unit/" + unit.iterator().next();
    }
    return Tampilan.dari(
        "bukti/ringkasan", new HalamanRingkasanLaci(Daftar.dari(baris(pelaku, kueri), kueri)));
  }

  private List<HalamanRingkasanLaci.Baris> baris(Pelaku pelaku, Kueri kueri) {
    Map<Long, IsiUnit> isi =
        bukti.isiUnit(pelaku).stream()
            .collect(Collectors.toMap(IsiUnit::unitId, Function.identity()));
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    return organisasi.daftar(organisasi.hariIni()).stream()
        .filter(unit -> pelaku.bolehTanpaTugas(TindakanBukti.LIHAT_BUKTI, unit.id()))
        .filter(unit -> cocok(unit, kata))
        .map(unit -> new HalamanRingkasanLaci.Baris(unit, isi.get(unit.id())))
        .sorted(urutan(kueri))
        .toList();
  }

  private static boolean cocok(UnitKerja unit, String kata) {
    return (unit.nama() + " " + unit.singkatan() + " " + unit.kode())
        .toLowerCase(Locale.ROOT)
        .contains(kata);
  }

  private static Comparator<HalamanRingkasanLaci.Baris> urutan(Kueri kueri) {
    Comparator<HalamanRingkasanLaci.Baris> nama = Comparator.comparing(b -> b.unit().nama());
    Comparator<HalamanRingkasanLaci.Baris> pertama =
        switch (kueri.urut("nama")) {
          case "jumlah" -> Comparator.comparingInt(HalamanRingkasanLaci.Baris::jumlah);
          case "belum" -> Comparator.comparingInt(HalamanRingkasanLaci.Baris::belum);
          case "ukuran" -> Comparator.comparingLong(HalamanRingkasanLaci.Baris::ukuran);
          case "terakhir" ->
              Comparator.comparing(b -> b.isi() == null ? Instant.EPOCH : b.isi().terakhir());
          default -> nama;
        };
    return (kueri.turun() ? pertama.reversed() : pertama).thenComparing(nama);
  }

  @GetMapping("/bukti.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> ringkasanSebagaiBerkas(@PathVariable String akhiran, Kueri kueri) {
    List<List<Object>> baris =
        baris(Sesi.wajibMasuk(), kueri).stream()
            .map(b ->
                List.<Object>of(
                    b.unit().kode(), b.unit().nama(), b.jumlah(), b.belum(), b.ukuran()))
            .toList();
    var judul = List.of("Kode", "Unit kerja", "Bukti", "Belum dipakai", "Ukuran (bita)");
    return Unduhan.kirim(
        "laci-bukti." + akhiran, new TabelKeluar("Laci bukti", judul, baris).sebagai(akhiran));
  }

  @GetMapping("/bukti/unit/{unitId:\\d+}")
  Tampilan laci(@PathVariable long unitId, Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    var isi =
        Daftar.terbaca(
            kueri, ada -> bukti.laci(pelaku, SaringLaci.dari(unitId, ada)), IsiLaci::jumlah);
    Integer dipilih = SaringLaci.tahun(kueri);
    return Tampilan.dari(
        "bukti/laci",
        new HalamanLaci(
            organisasi.terdekat(unitId, organisasi.hariIni()),
            isi,
            kueri,
            dipilih == null ? organisasi.hariIni().getYear() : dipilih,
            pelaku.boleh(TindakanBukti.UNGGAH_BUKTI, unitId),
            pelaku.boleh(TindakanBukti.UNDUH_ARSIP, unitId)));
  }

  @GetMapping("/bukti/unit/{unitId:\\d+}.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> sebagaiBerkas(
      @PathVariable long unitId, @PathVariable String akhiran, Kueri kueri) {
    var isi = bukti.laci(Sesi.wajibMasuk(), SaringLaci.semua(unitId, kueri));
    return Unduhan.kirim("bukti." + akhiran, arsip.indeks(isi).sebagai(akhiran));
  }

  @GetMapping("/bukti/unit/{unitId}/arsip")
  ResponseEntity<StreamingResponseBody> arsip(@PathVariable long unitId, @RequestParam int tahun) {
    var siap = arsip.siapkan(Sesi.wajibMasuk(), unitId, tahun);
    var unit = organisasi.terdekat(unitId, organisasi.hariIni());
    return Unduhan.jawab("bukti-%s-%d.zip".formatted(unit.kode(), tahun))
        .body(keluar -> arsip.tulis(siap, keluar));
  }
}
