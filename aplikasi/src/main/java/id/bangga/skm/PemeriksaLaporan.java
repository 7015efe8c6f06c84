package id.bangga.skm;

import id.bangga.berkas.Galat;
import id.bangga.bersama.Pecahan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Audits a published SKM report: what the exact index is, which shortcut produced the published
/// one, and what else is wrong.
public final class PemeriksaLaporan {
  private PemeriksaLaporan() {}

  /// Either the faults of the input or the audit.
  ///
  /// @param hasil null when there are faults
  public record Pemeriksaan(List<Galat> galat, @Nullable HasilPeriksa hasil) {}

  /// @param json the report as read from JSON (maps, lists, strings, decimals)
  public static Pemeriksaan periksa(@Nullable Object json) {
    var pembaca = new BacaLaporan();
    LaporanTerbit laporan = pembaca.baca(json);
    return laporan == null
        ? new Pemeriksaan(List.copyOf(pembaca.galat()), null)
        : new Pemeriksaan(List.of(), periksa(laporan));
  }

  private static HasilPeriksa periksa(LaporanTerbit laporan) {
    var temuan = new ArrayList<Temuan>();
    var catatan = new ArrayList<String>();
    List<KemungkinanUnsur> mungkin = mungkin(laporan, temuan, catatan);
    BigDecimal ikmTepat = ikmTepat(laporan);
    HasilPeriksa.Rentang rentang = null;
    List<MetodeTerbit> metode = List.of();
    if (mungkin.size() == laporan.unsur().size()) {
      rentang = rentang(mungkin);
      metode =
          Arrays.stream(MetodeTerbit.values())
              .filter(m -> m.layak(mungkin, laporan.ikm()))
              .toList();
      temuan.addAll(TemuanNilai.periksa(laporan, ikmTepat, rentang, metode));
    }
    temuan.addAll(TemuanTulisan.periksa(laporan, ikmTepat));
    boolean dalamSkala = ikmTepat.compareTo(Mutu.D.batasBawah()) >= 0;
    return new HasilPeriksa(
        ikmTepat, rentang, metode, dalamSkala ? Mutu.dari(ikmTepat) : null, temuan, catatan);
  }

  private static BigDecimal ikmTepat(LaporanTerbit laporan) {
    return laporan.unsur().stream()
        .map(UnsurTerbit::nrrTerbit)
        .reduce(Pecahan.NOL, Pecahan::tambah)
        .kali(Pecahan.dari(25, laporan.unsur().size()))
        .bulat(2, RoundingMode.HALF_UP);
  }

  private static HasilPeriksa.Rentang rentang(List<KemungkinanUnsur> mungkin) {
    var jumlah = JumlahMungkin.dari(mungkin);
    Pecahan faktor = Pecahan.dari(25, mungkin.size());
    return new HasilPeriksa.Rentang(
        jumlah.terkecil().kali(faktor).bulat(2, RoundingMode.HALF_UP),
        jumlah
            .terbesar()
            .kali(faktor)
            .bulat(2, jumlah.terbuka() ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP));
  }

  /// What each unsur may have been. One that no whole total explains (blanks may have lowered its
  /// n) falls back to everything that is printed so; one outside the scale ends the arithmetic.
  private static List<KemungkinanUnsur> mungkin(
      LaporanTerbit laporan, List<Temuan> temuan, List<String> catatan) {
    var hasil = new ArrayList<KemungkinanUnsur>();
    for (UnsurTerbit satu : laporan.unsur()) {
      KemungkinanUnsur pasti = KemungkinanUnsur.dari(satu);
      Tercetak nrr = satu.nrr();
      KemungkinanUnsur longgar =
          pasti == null && satu.jumlah() == null && nrr != null
              ? KemungkinanUnsur.rentang(nrr)
              : null;
      if (pasti != null) {
        hasil.add(pasti);
      } else if (longgar != null) {
        hasil.add(longgar);
        temuan.add(
            new Temuan(
                KodeSkm.SKM_111,
                "Unsur %s: tidak ada jumlah bulat yang dari %d responden menghasilkan NRR %s."
                    .formatted(satu.kode(), satu.n(), nrr)));
      } else {
        temuan.add(diLuarSkala(satu));
      }
    }
    if (laporan.n() == null) {
      catatan.add("Jumlah responden tidak disebut; rentang dihitung dari pembulatan NRR saja.");
    }
    if (hasil.size() < laporan.unsur().size()) {
      catatan.add("Rentang dan metode tidak dapat ditentukan: ada nilai unsur yang tidak mungkin.");
    }
    return hasil;
  }

  private static Temuan diLuarSkala(UnsurTerbit satu) {
    String nilai =
        satu.jumlah() == null
            ? "NRR " + satu.nrr()
            : "jumlah %d dari %d responden".formatted(satu.jumlah(), satu.n());
    return new Temuan(
        KodeSkm.SKM_110, "Unsur %s: %s di luar skala 1 sampai 4.".formatted(satu.kode(), nilai));
  }
}
