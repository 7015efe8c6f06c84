package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.akun.AkunService;
import id.bangga.akun.Hubungan;
import id.bangga.akun.HubunganService;
import id.bangga.akun.KelolaAkunService;
import id.bangga.akun.PenugasanTercatat;
import id.bangga.akun.Perwakilan;
import id.bangga.akun.TindakanAkun;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Isian;
import id.bangga.web.Kejadian;
import id.bangga.web.Pilihan;
import id.bangga.web.Sesi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Gathers what the page of one account shows.
@Component
class BacaAkun {
  private final KelolaAkunService kelola;
  private final AkunService akun;
  private final HubunganService hubungan;
  private final JurnalService jurnal;
  private final NamaUnitHalaman unit;
  private final Clock clock;

  BacaAkun(
      KelolaAkunService kelola,
      AkunService akun,
      HubunganService hubungan,
      JurnalService jurnal,
      NamaUnitHalaman unit,
      Clock clock) {
    this.kelola = kelola;
    this.akun = akun;
    this.hubungan = hubungan;
    this.jurnal = jurnal;
    this.unit = unit;
    this.clock = clock;
  }

  HalamanAkun halaman(long id, Formulir peran, Putusan putusan) {
    return halaman(id, peran, putusan, List.of());
  }

  /// @param ketikan what was typed for the act that was refused
  HalamanAkun halaman(long id, Formulir peran, Putusan putusan, List<Isian> ketikan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Akun orang = kelola.lihat(pelaku, id);
    LocalDate hari = LocalDate.now(clock);
    boolean lihatHubungan = pelaku.boleh(TindakanAkun.LIHAT_HUBUNGAN);
    var boleh =
        new HalamanAkun.Boleh(
            pelaku.boleh(TindakanAkun.KELOLA_AKUN),
            pelaku.boleh(TindakanAkun.ATUR_ULANG_SANDI),
            pelaku.boleh(TindakanAkun.BERTINDAK_SEBAGAI) && pelaku.akunId() != id,
            lihatHubungan,
            pelaku.boleh(TindakanAkun.CATAT_HUBUNGAN));
    return new HalamanAkun(
        orang,
        unit.nama(orang.unitId()),
        atasan(orang),
        akun.penugasan(id).stream().map(tugas -> tugas(pelaku, tugas, hari)).toList(),
        lihatHubungan ? relasi(hubungan.daftar(pelaku, id), id) : List.of(),
        riwayat(id),
        boleh,
        new HalamanAkun.FormulirPeran(peran, peranDapatDiberi(pelaku, id), unit.pilihan()),
        putusan,
        ketikan);
  }

  Formulir formulirPeran() {
    return Formulir.kosong().isi("sejak", LocalDate.now(clock));
  }

  private String atasan(Akun orang) {
    Long atasan = orang.atasanId();
    return atasan == null ? "" : akun.nama(List.of(atasan)).getOrDefault(atasan, "");
  }

  private HalamanAkun.Tugas tugas(Pelaku pelaku, PenugasanTercatat satu, LocalDate hari) {
    boolean berjalan = satu.berjalan(hari);
    String keadaan = satu.berlaku(hari) ? "berlaku" : berjalan ? "akan berlaku" : "berakhir";
    boolean boleh =
        berjalan
            && satu.akunId() != pelaku.akunId()
            && pelaku.boleh(TindakanAkun.mengatur(satu.peran()));
    return new HalamanAkun.Tugas(
        satu.id(),
        satu.peran(),
        unit.nama(satu.unitId()),
        satu.tahun(),
        satu.sejak(),
        satu.sampai(),
        keadaan,
        boleh);
  }

  List<HalamanAkun.Relasi> relasi(List<Hubungan> daftar, long milik) {
    return daftar.stream()
        .map(satu ->
            new HalamanAkun.Relasi(
                satu.id(),
                dengan(satu, milik),
                satu.jenis().sebutan(),
                satu.keterangan(),
                satu.oleh()))
        .toList();
  }

  private String dengan(Hubungan satu, long milik) {
    Long lain = satu.denganAkun();
    if (lain == null) {
      return unit.nama(satu.denganUnit());
    }
    long orang = lain == milik ? satu.akunId() : lain;
    return akun.nama(List.of(orang)).getOrDefault(orang, "");
  }

  private List<Kejadian> riwayat(long id) {
    return jurnal.riwayat("akun", id).stream()
        .map(baris ->
            new Kejadian(
                baris.waktu(),
                baris.pelaku(),
                baris.tindakan(),
                Objects.requireNonNullElse(baris.alasan(), "")))
        .toList();
  }

  private static List<Pilihan> peranDapatDiberi(Pelaku pelaku, long id) {
    return pelaku.akunId() == id
        ? List.of()
        : Arrays.stream(Peran.values())
            .filter(peran -> pelaku.boleh(TindakanAkun.mengatur(peran)))
            .map(peran -> Pilihan.dari(peran.name(), peran.sebutan()))
            .toList();
  }

  HalamanBertindak bertindak(long id, Formulir formulir) {
    Akun orang = kelola.lihat(Sesi.wajibMasuk(), id);
    LocalDate hari = LocalDate.now(clock);
    List<Penugasan> berlaku =
        akun.penugasan(id).stream()
            .filter(tugas -> tugas.berlaku(hari))
            .map(tugas -> new Penugasan(tugas.peran(), tugas.unitId(), tugas.tahun()))
            .toList();
    return new HalamanBertindak(orang, Perwakilan.untuk(berlaku), formulir);
  }
}
