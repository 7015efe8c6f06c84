package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.akun.KelolaAkunService;
import id.bangga.akun.KolomAkun;
import id.bangga.akun.RingkasanAkun;
import id.bangga.akun.SaringAkun;
import id.bangga.akun.TindakanAkun;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kueri;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the list of accounts and its forms show.
@Component
class DaftarAkun {
  private static final List<String> JUDUL =
      List.of(
          KolomAkun.NAMA_PENGGUNA.judul(),
          KolomAkun.NAMA.judul(),
          KolomAkun.SUREL.judul(),
          KolomAkun.NIP.judul(),
          KolomAkun.UNIT.judul(),
          KolomAkun.ATASAN.judul(),
          "peran_hari_ini",
          "status");

  private final KelolaAkunService kelola;
  private final NamaUnitHalaman unit;

  DaftarAkun(KelolaAkunService kelola, NamaUnitHalaman unit) {
    this.kelola = kelola;
    this.unit = unit;
  }

  HalamanDaftarAkun halaman(Pelaku pelaku, Kueri kueri) {
    SaringAkun saring = saring(kueri);
    var daftar =
        Daftar.dari(
            kelola.hitung(pelaku, saring), kueri, ada -> baris(kelola.cari(pelaku, saring(ada))));
    return new HalamanDaftarAkun(daftar, unit.pilihan(), pelaku.boleh(TindakanAkun.KELOLA_AKUN));
  }

  HalamanFormulirAkun formulir(Formulir formulir, long id) {
    return new HalamanFormulirAkun(formulir, id, unit.pilihan());
  }

  /// All accounts that match, in columns that an import understands (but for the last two).
  TabelKeluar tabel(Pelaku pelaku, Kueri kueri) {
    List<RingkasanAkun> semua = kelola.cari(pelaku, saring(kueri).semua());
    Map<Long, String> namaUnit =
        unit.nama(
            semua.stream().map(satu -> satu.akun().unitId()).filter(Objects::nonNull).toList());
    Map<Long, String> namaPengguna = kelola.namaPengguna(pelaku);
    var baris =
        semua.stream()
            .map(satu -> {
              Akun akun = satu.akun();
              return Arrays.asList(
                  akun.namaPengguna(),
                  akun.nama(),
                  akun.surel(),
                  akun.nip(),
                  dari(namaUnit, akun.unitId()),
                  dari(namaPengguna, akun.atasanId()),
                  satu.peran().stream().map(Peran::sebutan).collect(Collectors.joining("; ")),
                  akun.aktif() ? "Aktif" : "Nonaktif");
            })
            .toList();
    return new TabelKeluar("Akun", JUDUL, baris);
  }

  private static @Nullable String dari(Map<Long, String> nama, @Nullable Long id) {
    return id == null ? null : nama.get(id);
  }

  static SaringAkun saring(Kueri kueri) {
    String status = kueri.nilai("status");
    String unit = kueri.nilai("unit");
    return new SaringAkun(
        kueri.cari(),
        Arrays.stream(Peran.values())
            .filter(peran -> peran.name().equals(kueri.nilai("peran")))
            .findFirst()
            .orElse(null),
        unit.matches("[0-9]{1,18}") ? Long.valueOf(unit) : null,
        status.isEmpty() ? null : Boolean.valueOf(status.equals("aktif")),
        kueri.urut("nama"),
        kueri.turun(),
        kueri.lewati(),
        kueri.ukuran());
  }

  List<HalamanDaftarAkun.Baris> baris(List<RingkasanAkun> daftar) {
    Map<Long, String> nama =
        unit.nama(
            daftar.stream().map(satu -> satu.akun().unitId()).filter(Objects::nonNull).toList());
    return daftar.stream()
        .map(satu -> {
          Akun akun = satu.akun();
          return new HalamanDaftarAkun.Baris(
              akun.id(),
              akun.nama(),
              akun.namaPengguna(),
              akun.unitId() == null ? "" : nama.getOrDefault(akun.unitId(), ""),
              satu.peran().stream().map(Peran::sebutan).collect(Collectors.joining(", ")),
              akun.aktif(),
              akun.masukTerakhir());
        })
        .toList();
  }
}
