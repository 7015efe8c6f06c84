package id.bangga.siklus.web;

import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.siklus.PerpanjanganService;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.siklus.TindakanSiklus;
import id.bangga.web.Kejadian;
import id.bangga.web.Sesi;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the page of one cycle together.
@Component
class BacaSiklus {
  private final SiklusService siklus;
  private final PerpanjanganService perpanjangan;
  private final JurnalService jurnal;
  private final Clock clock;

  BacaSiklus(
      SiklusService siklus, PerpanjanganService perpanjangan, JurnalService jurnal, Clock clock) {
    this.siklus = siklus;
    this.perpanjangan = perpanjangan;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  List<HalamanSiklus> semua() {
    return siklus.daftar().stream().map(satu -> susun(satu, new Putusan.Diterima())).toList();
  }

  HalamanSiklus halaman(int tahun) {
    return halaman(tahun, new Putusan.Diterima());
  }

  /// @param penolakan why the last act was refused
  HalamanSiklus halaman(int tahun, Putusan penolakan) {
    return susun(siklus.siklus(tahun), penolakan);
  }

  private HalamanSiklus susun(Siklus satu, Putusan penolakan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    pelaku.wajib(TindakanSiklus.LIHAT_SIKLUS);
    return new HalamanSiklus(
        satu,
        siklus.instrumen(satu.tahun()),
        siklus.peserta(satu.tahun()),
        perpanjangan.daftar(satu.tahun()),
        pelaku.boleh(TindakanSiklus.ATUR_SIKLUS),
        clock.instant(),
        penolakan);
  }

  /// Who changed what, newest first.
  List<Kejadian> riwayat(int tahun) {
    return jurnal.riwayat("siklus", tahun).stream()
        .map(baris ->
            new Kejadian(
                baris.waktu(),
                baris.pelaku(),
                baris.tindakan(),
                Stream.of(
                        Objects.toString(baris.alasan(), ""),
                        KataSiklus.perubahan(baris.sebelum(), baris.sesudah()))
                    .filter(teks -> !teks.isEmpty())
                    .collect(Collectors.joining(" · "))))
        .toList();
  }
}
