package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One unit as a row of a file tells it. A field that is null says nothing: its column is missing,
/// its cell is blank where blank means "as it is", or its cell cannot be read ({@link #rusak}).
///
/// @param indukKode code of the unit above; empty for none
record BarisUnit(
    int nomor,
    String kode,
    @Nullable String nama,
    @Nullable String singkatan,
    @Nullable JenisUnit jenis,
    @Nullable Klaster klaster,
    @Nullable JenisLayanan jenisLayanan,
    @Nullable String indukKode,
    @Nullable String kepala,
    @Nullable Integer jumlahAsn,
    @Nullable Boolean terverifikasi,
    @Nullable String sumber,
    @Nullable LocalDate sejak,
    @Nullable LocalDate sampai,
    Set<KolomUnit> rusak) {

  /// What the row makes of a unit that was like `lama` (null for a new one).
  DataUnit data(@Nullable DataUnit lama, @Nullable Long indukId, Map<JenisUnit, Klaster> baku) {
    DataUnit dasar = lama == null ? baru(baku) : lama;
    String kepalaBaru = pilih(kepala, dasar.kepala());
    boolean kepalaTetap = Teks.rapikan(kepalaBaru).equals(dasar.kepala());
    return new DataUnit(
        pilih(nama, dasar.nama()),
        pilih(singkatan, dasar.singkatan()),
        pilih(jenis, dasar.jenis()),
        pilih(klaster, dasar.klaster()),
        pilih(jenisLayanan, dasar.jenisLayanan()),
        indukId,
        kepalaBaru,
        kepalaTetap ? dasar.kepalaAkunId() : null,
        pilih(jumlahAsn, dasar.jumlahAsn()),
        pilih(terverifikasi, dasar.terverifikasi()),
        pilih(sumber, dasar.sumber()));
  }

  private DataUnit baru(Map<JenisUnit, Klaster> baku) {
    JenisUnit dasar = pilih(jenis, JenisUnit.DINAS);
    return new DataUnit(
        "",
        "",
        dasar,
        baku.getOrDefault(dasar, Klaster.DINAS_BADAN),
        dasar.layananBaku(),
        null,
        "",
        null,
        0,
        false,
        "");
  }

  private static <T> T pilih(@Nullable T isi, T bawaan) {
    return isi == null ? bawaan : isi;
  }

  boolean adaRusak(Set<KolomUnit> kolom) {
    return kolom.stream().anyMatch(rusak::contains);
  }

  /// The fields that differ between two versions, as a file or a page writes them.
  static Map<KolomUnit, String> tulis(DataUnit data, @Nullable String indukKode) {
    Map<KolomUnit, String> isi = new EnumMap<>(KolomUnit.class);
    isi.put(KolomUnit.NAMA, data.nama());
    isi.put(KolomUnit.SINGKATAN, data.singkatan());
    isi.put(KolomUnit.JENIS, data.jenis().sebutan());
    isi.put(KolomUnit.KLASTER, data.klaster().sebutan());
    isi.put(KolomUnit.JENIS_LAYANAN, data.jenisLayanan().sebutan());
    isi.put(KolomUnit.INDUK, indukKode == null ? "" : indukKode);
    isi.put(KolomUnit.KEPALA, data.kepala());
    isi.put(KolomUnit.JUMLAH_ASN, String.valueOf(data.jumlahAsn()));
    isi.put(KolomUnit.TERVERIFIKASI, data.terverifikasi() ? "ya" : "tidak");
    isi.put(KolomUnit.SUMBER, data.sumber());
    return isi;
  }

  static Set<KolomUnit> tanpaRusak() {
    return EnumSet.noneOf(KolomUnit.class);
  }
}
