package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.hasil.BacaanHasil;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.PenetapanContoh;
import id.bangga.hasil.Praktik;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.organisasi.OrganisasiService;
import java.util.List;
import org.springframework.stereotype.Component;

/// Last year's result of the sample city: frozen, verified and published like a real one, with a
/// made-up practice for each finalist.
@Component
class HasilContoh implements BagianContoh {
  private static final List<Praktik> PRAKTIK =
      List.of(
          new Praktik(
              0,
              "Antrean tanpa berdiri (contoh)",
              "Warga memilih jam datang dari ponsel; waktu tunggu rata-rata turun dari 94 menjadi"
                  + " 31 menit dalam enam bulan."),
          new Praktik(
              0,
              "Satu berkas satu kali (contoh)",
              "Berkas yang sudah pernah diserahkan tidak diminta lagi; permohonan yang dikembalikan"
                  + " turun dari 22 menjadi 6 dari setiap 100."),
          new Praktik(
              0,
              "Jawab dalam sehari (contoh)",
              "Pengaduan dijawab petugas yang menangani, bukan bagian humas; yang selesai tepat"
                  + " waktu naik dari 61 menjadi 93 persen."),
          new Praktik(
              0,
              "Loket keliling akhir pekan (contoh)",
              "Layanan hadir di tiga titik tiap Sabtu; 1.240 warga yang bekerja pada hari kerja"
                  + " terlayani."),
          new Praktik(
              0,
              "Belajar dari keluhan (contoh)",
              "Setiap Jumat tim membahas satu keluhan sampai sebabnya; empat prosedur diubah"
                  + " karenanya."));

  private final PenetapanContoh penetapan;
  private final HasilService hasil;
  private final OrganisasiService organisasi;
  private final OrangContoh orang;

  HasilContoh(
      PenetapanContoh penetapan,
      HasilService hasil,
      OrganisasiService organisasi,
      OrangContoh orang) {
    this.penetapan = penetapan;
    this.hasil = hasil;
    this.organisasi = organisasi;
    this.orang = orang;
  }

  @Override
  public int urutan() {
    return 70;
  }

  @Override
  public String sebutan() {
    return "hasil";
  }

  @Override
  public void muat(Pelaku sistem) {
    int tahun = SiklusContoh.TAHUN_LALU;
    Pelaku pengelola = orang.pelaku(OrangContoh.PENGELOLA, Peran.PENGELOLA);
    wajib(penetapan.terbitkan(sistem, pengelola, tahun));
    HasilBeku terbit = hasil.terbit(tahun).orElseThrow();
    RingkasanHasil ringkasan = BacaanHasil.dari(terbit, hasil.berkas(terbit)).ringkasan();
    var finalis =
        ringkasan.klaster().stream().flatMap(klaster -> klaster.finalis().stream()).toList();
    for (int i = 0; i < Math.min(finalis.size(), PRAKTIK.size()); i++) {
      Praktik contoh = PRAKTIK.get(i);
      long unit =
          organisasi.berkode(finalis.get(i).kode(), organisasi.hariIni()).orElseThrow().id();
      wajib(
          hasil.simpanPraktik(
              pengelola, tahun, new Praktik(unit, contoh.judul(), contoh.uraian())));
    }
  }

  private static void wajib(Putusan putusan) {
    if (!putusan.diterima()) {
      throw new IllegalStateException("Hasil contoh ditolak: " + putusan.alasan());
    }
  }
}
