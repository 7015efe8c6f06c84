package id.bangga.bukti.web;

import id.bangga.bukti.Bukti;
import id.bangga.bukti.IsiLaci;
import id.bangga.bukti.Keabsahan;
import id.bangga.bukti.PeriodeBukti;
import id.bangga.bukti.TautanBukti;
import id.bangga.bukti.TipeBerkas;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Kueri;
import id.bangga.web.Pilihan;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One unit's locker as a list.
///
/// @param tahun the year the warnings speak of
public record HalamanLaci(
    UnitKerja unit, IsiLaci isi, Kueri kueri, int tahun, boolean bolehUbah, boolean bolehArsip) {

  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("judul", "Bukti"),
          Kolom.tetap("tipe", "Jenis"),
          Kolom.teks("tanggal", "Tanggal dokumen"),
          Kolom.tetap("masa", "Masa"),
          Kolom.tetap("dipakai", "Dipakai di"),
          Kolom.angka("ukuran", "Ukuran"),
          Kolom.teks("unggah", "Diunggah"));

  public Daftar<Bukti> daftar() {
    return new Daftar<>(isi.bukti(), isi.jumlah(), kueri);
  }

  public boolean terhapus() {
    return kueri.nilai("status").equals("dihapus");
  }

  public Keabsahan keabsahan(Bukti bukti) {
    return bukti.keabsahan(PeriodeBukti.tahun(tahun));
  }

  /// `2026: A1.1, B2.3`
  public String dipakai(Bukti bukti) {
    return isi.tautan(bukti).stream()
        .collect(
            Collectors.groupingBy(
                TautanBukti::tahun,
                TreeMap::new,
                Collectors.mapping(TautanBukti::kode, Collectors.joining(", "))))
        .descendingMap()
        .entrySet()
        .stream()
        .map(satu -> satu.getKey() + ": " + satu.getValue())
        .collect(Collectors.joining(" · "));
  }

  public static String masa(Bukti bukti) {
    return bukti.mulai().equals(bukti.selesai())
        ? Format.tanggal(bukti.mulai())
        : Format.tanggal(bukti.mulai()) + " sampai " + Format.tanggal(bukti.selesai());
  }

  public List<Pilihan> tipe() {
    return Arrays.stream(TipeBerkas.values())
        .map(tipe -> Pilihan.dari(tipe.name(), tipe.name()))
        .toList();
  }

  public List<Pilihan> pilihanTahun() {
    return IntStream.rangeClosed(0, 5)
        .mapToObj(i -> String.valueOf(tahun - i))
        .map(t -> Pilihan.dari(t, t))
        .toList();
  }

  public List<Pilihan> pemakaian() {
    return List.of(Pilihan.dari("ya", "Sudah dipakai"), Pilihan.dari("belum", "Belum dipakai"));
  }

  public List<Pilihan> status() {
    return List.of(Pilihan.dari("dihapus", "Dihapus"));
  }
}
