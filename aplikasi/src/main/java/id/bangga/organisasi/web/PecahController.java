package id.bangga.organisasi.web;

import id.bangga.bersama.Putusan;
import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.DataUnit;
import id.bangga.organisasi.HasilPerubahan;
import id.bangga.organisasi.KolomUnit;
import id.bangga.organisasi.KunciUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.Pemecahan;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Splitting a unit: fill in, see what will happen, do it.
@Controller
@RequestMapping("/organisasi/{id:\\d+}/pecah")
@RolesAllowed({"PENGELOLA", "ADMIN"})
class PecahController {
  private final OrganisasiService organisasi;

  PecahController(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @GetMapping
  Tampilan isi(@PathVariable long id) {
    RincianUnit unit = organisasi.rincian(id, organisasi.hariIni());
    var formulir = Formulir.kosong().isi("versi", unit.versi()).isi("sejak", organisasi.hariIni());
    return Tampilan.dari("organisasi/pecah", new HalamanPecah(unit, formulir, lolos()));
  }

  @PostMapping
  Object kirim(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    RincianUnit unit = organisasi.rincian(id, organisasi.hariIni());
    if (formulir.nilai("langkah").equals("isi")) {
      return Tampilan.dari("organisasi/pecah", new HalamanPecah(unit, formulir, lolos()));
    }
    Berlaku berlaku = new BacaFormulirUnit(formulir).berlaku();
    Pemecahan perintah = perintah(unit, formulir);
    if (formulir.adaGalat()) {
      return keliru(unit, formulir, List.of());
    }
    return formulir.nilai("langkah").equals("simpan")
        ? simpan(unit, perintah, berlaku, formulir, response)
        : tinjau(unit, perintah, berlaku, formulir);
  }

  private Object tinjau(RincianUnit unit, Pemecahan perintah, Berlaku berlaku, Formulir formulir) {
    Tinjauan tinjauan = organisasi.tinjauPecah(Sesi.wajibMasuk(), perintah, berlaku);
    if (!tinjauan.diterima()) {
      return keliru(unit, formulir, tinjauan.temuan());
    }
    String judul = "Pecah " + unit.unit().nama();
    String aksi = "/organisasi/%d/pecah".formatted(unit.unit().id());
    return Tampilan.dari(
        "organisasi/tinjau", new HalamanTinjau(judul, "Pecah sekarang", aksi, tinjauan, formulir));
  }

  private Object simpan(
      RincianUnit unit,
      Pemecahan perintah,
      Berlaku berlaku,
      Formulir formulir,
      HttpServletResponse response) {
    return switch (organisasi.pecah(Sesi.wajibMasuk(), perintah, berlaku)) {
      case HasilPerubahan.Ditolak(var temuan) -> keliru(unit, formulir, temuan);
      case HasilPerubahan.Jadi _ -> {
        Kabar.kirim(response, unit.unit().nama() + " sudah dipecah.");
        yield "redirect:/organisasi/" + unit.unit().id();
      }
    };
  }

  private static Tampilan keliru(RincianUnit unit, Formulir formulir, List<Temuan> temuan) {
    List<Temuan> sisa = new BacaFormulirUnit(formulir).tandai(temuan, EnumSet.of(KolomUnit.SEJAK));
    var putusan = Putusan.dari(sisa.stream().map(HalamanFormulirUnit::alasan).toList());
    return Tampilan.keliru("organisasi/pecah", new HalamanPecah(unit, formulir, putusan));
  }

  private static Putusan lolos() {
    return Putusan.dari(List.of());
  }

  private static Pemecahan perintah(RincianUnit unit, Formulir f) {
    boolean tetap = f.nilai("asal").equals("tetap");
    if (f.nilai("asal").isEmpty()) {
      f.galat("asal", "Pilih apakah unit asal tetap ada.");
    }
    int sisa = tetap ? f.bulat("sisa_asn", "ASN yang tetap di unit asal").orElse(0) : 0;
    Map<Integer, UnitBaru> hasil = new HashMap<>();
    for (int i = 1; i <= HalamanPecah.HASIL_PALING_BANYAK; i++) {
      if (!f.nilai("kode" + i).isEmpty() || !f.nilai("nama" + i).isEmpty()) {
        hasil.put(i, hasil(unit, f, i));
      }
    }
    var kunci = new KunciUnit(unit.unit().id(), new BacaFormulirUnit(f).versi());
    List<UnitBaru> urut = new ArrayList<>(new TreeMap<>(hasil).values());
    return new Pemecahan(kunci, tetap, sisa, urut, anak(unit, f, hasil));
  }

  private static UnitBaru hasil(RincianUnit unit, Formulir f, int i) {
    DataUnit lama = unit.data();
    int asn = f.bulat("asn" + i, "Jumlah ASN unit baru " + i).orElse(0);
    return new UnitBaru(
        f.nilai("kode" + i),
        new DataUnit(
            f.nilai("nama" + i),
            f.nilai("singkatan" + i),
            lama.jenis(),
            lama.klaster(),
            lama.jenisLayanan(),
            lama.indukId(),
            f.nilai("kepala" + i),
            null,
            asn,
            true,
            f.nilai("dasar")));
  }

  private static Map<Long, String> anak(
      RincianUnit unit, Formulir f, Map<Integer, UnitBaru> hasil) {
    Map<Long, String> tempat = new HashMap<>();
    for (UnitKerja anak : unit.anak()) {
      String pilihan = f.nilai("anak" + anak.id());
      hasil.forEach((i, baru) -> {
        if (pilihan.equals(String.valueOf(i))) {
          tempat.put(anak.id(), baru.kode());
        }
      });
    }
    return tempat;
  }
}
