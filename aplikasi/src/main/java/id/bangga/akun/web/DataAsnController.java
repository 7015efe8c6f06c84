package id.bangga.akun.web;

import id.bangga.akun.DataAsn;
import id.bangga.akun.DataAsnService;
import id.bangga.akun.KolomAkun;
import id.bangga.akun.MasalahAsn;
import id.bangga.akun.SaringDataAsn;
import id.bangga.akun.TindakanAkun;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.web.Daftar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Master data of employees that need a look, as a list and as a file that the import of accounts
/// understands.
@Controller
@RolesAllowed({"BKPSDM", "ADMIN", "AUDITOR"})
class DataAsnController {
  private static final List<String> JUDUL =
      List.of(
          KolomAkun.NAMA_PENGGUNA.judul(),
          KolomAkun.NAMA.judul(),
          KolomAkun.NIP.judul(),
          KolomAkun.UNIT.judul(),
          KolomAkun.ATASAN.judul(),
          "yang_perlu_diperiksa");

  private final DataAsnService layanan;
  private final NamaUnitHalaman unit;

  DataAsnController(DataAsnService layanan, NamaUnitHalaman unit) {
    this.layanan = layanan;
    this.unit = unit;
  }

  @GetMapping("/data-asn")
  Tampilan daftar(Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    var daftar = Daftar.dari(layanan.daftar(pelaku, saring(kueri)), kueri);
    return Tampilan.dari(
        "akun/data_asn",
        new HalamanDataAsn(
            daftar,
            layanan.hitung(pelaku),
            namaUnit(daftar.baris()),
            pelaku.boleh(TindakanAkun.LIHAT_AKUN),
            pelaku.boleh(TindakanAkun.PERBAIKI_DATA_ASN)));
  }

  @GetMapping("/data-asn.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> unduh(@PathVariable String akhiran, Kueri kueri) {
    List<DataAsn> semua = layanan.daftar(Sesi.wajibMasuk(), saring(kueri));
    Map<Long, String> nama = namaUnit(semua);
    var baris =
        semua.stream()
            .map(satu ->
                Arrays.asList(
                    satu.namaPengguna(),
                    satu.nama(),
                    satu.nip(),
                    satu.unitId() == null ? null : nama.get(satu.unitId()),
                    satu.atasan(),
                    satu.masalah().stream()
                        .map(masalah -> masalah.sebutan() + ": " + masalah.saran())
                        .collect(Collectors.joining(" "))))
            .toList();
    return Unduhan.kirim(
        "data-asn." + akhiran, new TabelKeluar("Data ASN", JUDUL, baris).sebagai(akhiran));
  }

  private Map<Long, String> namaUnit(List<DataAsn> baris) {
    return unit.nama(baris.stream().map(DataAsn::unitId).filter(Objects::nonNull).toList());
  }

  private static SaringDataAsn saring(Kueri kueri) {
    return new SaringDataAsn(
        Arrays.stream(MasalahAsn.values())
            .filter(satu -> satu.name().equals(kueri.nilai("masalah")))
            .findFirst()
            .orElse(null),
        kueri.cari());
  }
}
