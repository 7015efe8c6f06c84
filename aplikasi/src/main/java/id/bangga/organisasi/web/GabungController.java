package id.bangga.organisasi.web;

import id.bangga.bersama.Putusan;
import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.DataUnit;
import id.bangga.organisasi.HasilPerubahan;
import id.bangga.organisasi.KolomUnit;
import id.bangga.organisasi.KunciUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.Penggabungan;
import id.bangga.organisasi.RincianUnit;
import id.bangga.organisasi.Temuan;
import id.bangga.organisasi.Tinjauan;
import id.bangga.organisasi.UnitBaru;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Merging units: choose, fill in, see what will happen, do it.
@Controller
@RequestMapping("/organisasi/gabung")
@RolesAllowed({"PENGELOLA", "ADMIN"})
class GabungController {
  private final OrganisasiService organisasi;

  GabungController(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @GetMapping
  Tampilan isi(Formulir formulir) {
    return awal(formulir);
  }

  @PostMapping
  Object kirim(Formulir formulir, HttpServletResponse response) {
    String langkah = formulir.nilai("langkah");
    if (!langkah.equals("tinjau") && !langkah.equals("simpan")) {
      return awal(formulir);
    }
    List<UnitKerja> terpilih = terpilih(formulir);
    Berlaku berlaku = new BacaFormulirUnit(formulir).berlaku();
    if (formulir.nilai("tujuan").isEmpty()) {
      formulir.galat("tujuan", "Pilih unit yang dihasilkan.");
    }
    if (terpilih.size() < 2) {
      formulir.galat("tambah", "Pilih paling sedikit dua unit yang digabung.");
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru("organisasi/gabung", halaman(formulir, List.of()));
    }
    Penggabungan perintah = perintah(terpilih, formulir);
    return langkah.equals("simpan")
        ? simpan(perintah, berlaku, formulir, response)
        : tinjau(perintah, berlaku, formulir);
  }

  private Tampilan awal(Formulir formulir) {
    if (formulir.nilai("sejak").isEmpty()) {
      formulir.isi("sejak", organisasi.hariIni());
    }
    return Tampilan.dari("organisasi/gabung", halaman(formulir, List.of()));
  }

  private Object tinjau(Penggabungan perintah, Berlaku berlaku, Formulir formulir) {
    Tinjauan tinjauan = organisasi.tinjauGabung(Sesi.wajibMasuk(), perintah, berlaku);
    if (!tinjauan.diterima()) {
      return keliru(formulir, tinjauan.temuan());
    }
    return Tampilan.dari(
        "organisasi/tinjau",
        new HalamanTinjau(
            "Gabungkan unit", "Gabungkan sekarang", "/organisasi/gabung", tinjauan, formulir));
  }

  private Object simpan(
      Penggabungan perintah, Berlaku berlaku, Formulir formulir, HttpServletResponse response) {
    return switch (organisasi.gabung(Sesi.wajibMasuk(), perintah, berlaku)) {
      case HasilPerubahan.Ditolak(var temuan) -> keliru(formulir, temuan);
      case HasilPerubahan.Jadi(var unit) -> {
        Kabar.kirim(response, "Unit sudah digabung.");
        yield "redirect:/organisasi/" + unit.getFirst();
      }
    };
  }

  private Tampilan keliru(Formulir formulir, List<Temuan> temuan) {
    boolean baru = formulir.nilai("tujuan").equals(HalamanGabung.BARU);
    Set<KolomUnit> bidang =
        baru
            ? EnumSet.of(KolomUnit.KODE, KolomUnit.NAMA, KolomUnit.SINGKATAN, KolomUnit.SEJAK)
            : EnumSet.of(KolomUnit.SEJAK);
    List<Temuan> sisa = new BacaFormulirUnit(formulir).tandai(temuan, bidang);
    return Tampilan.keliru("organisasi/gabung", halaman(formulir, sisa));
  }

  private HalamanGabung halaman(Formulir formulir, List<Temuan> sisa) {
    List<UnitKerja> terpilih = terpilih(formulir);
    List<UnitKerja> lain = new ArrayList<>(organisasi.daftar(organisasi.hariIni()));
    lain.removeAll(terpilih);
    var putusan = Putusan.dari(sisa.stream().map(HalamanFormulirUnit::alasan).toList());
    List<HalamanGabung.Terpilih> berversi =
        terpilih.stream().map(u -> new HalamanGabung.Terpilih(u, versi(u))).toList();
    return new HalamanGabung(berversi, PilihanUnit.unit(lain), formulir, putusan);
  }

  /// The units ticked, and the one to be added.
  private List<UnitKerja> terpilih(Formulir formulir) {
    Set<String> id = new LinkedHashSet<>(formulir.semua("pilih"));
    id.add(formulir.nilai("tambah"));
    return organisasi.daftar(organisasi.hariIni()).stream()
        .filter(u -> id.contains(String.valueOf(u.id())))
        .toList();
  }

  private Penggabungan perintah(List<UnitKerja> terpilih, Formulir formulir) {
    String tujuan = formulir.nilai("tujuan");
    int jumlah = terpilih.stream().mapToInt(UnitKerja::jumlahAsn).sum();
    int asn = formulir.bulat("jumlah_asn", "Jumlah ASN").orElse(jumlah);
    List<KunciUnit> asal = new ArrayList<>();
    Penggabungan.Tujuan hasil = null;
    for (UnitKerja u : terpilih) {
      var kunci = new KunciUnit(u.id(), versi(u, formulir));
      if (tujuan.equals(String.valueOf(u.id()))) {
        hasil = new Penggabungan.UnitLama(kunci, asn);
      } else {
        asal.add(kunci);
      }
    }
    return new Penggabungan(
        asal,
        hasil == null
            ? new Penggabungan.Unit(unitBaru(terpilih.getFirst(), formulir, asn))
            : hasil);
  }

  private long versi(UnitKerja unit, Formulir formulir) {
    return new BacaFormulirUnit(formulir).bulat("versi" + unit.id()).orElseGet(() -> versi(unit));
  }

  private long versi(UnitKerja unit) {
    return organisasi.rincian(unit.id(), organisasi.hariIni()).versi();
  }

  private UnitBaru unitBaru(UnitKerja contoh, Formulir f, int asn) {
    RincianUnit rincian = organisasi.rincian(contoh.id(), organisasi.hariIni());
    DataUnit lama = rincian.data();
    return new UnitBaru(
        f.nilai("kode"),
        new DataUnit(
            f.nilai("nama"),
            f.nilai("singkatan"),
            lama.jenis(),
            lama.klaster(),
            lama.jenisLayanan(),
            lama.indukId(),
            f.nilai("kepala"),
            null,
            asn,
            true,
            f.nilai("dasar")));
  }
}
