package id.bangga.instrumen;

import id.bangga.audit.Isi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Two instruments side by side: what came, what went, what changed. Parts are matched by code.
public record Banding(Instrumen lama, Instrumen baru, List<Perbedaan> perbedaan) {
  public Banding {
    perbedaan = List.copyOf(perbedaan);
  }

  /// What happened to a part.
  public enum Jenis {
    TAMBAH("ditambah"),
    HAPUS("dihapus"),
    UBAH("diubah");

    private final String sebutan;

    Jenis(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }
  }

  /// A part that differs.
  ///
  /// @param kode of the branch or indicator; empty for the instrument itself
  /// @param isi the fields that differ; all of them when the part came or went
  public record Perbedaan(String kode, String nama, Jenis jenis, List<Bidang> isi) {
    public Perbedaan {
      isi = List.copyOf(isi);
    }
  }

  /// A field, from what to what; null where there was none.
  public record Bidang(String nama, @Nullable String lama, @Nullable String baru) {}

  public static Banding dari(Instrumen lama, Instrumen baru) {
    var hasil = new ArrayList<Perbedaan>();
    tambah(hasil, "", baru.nama(), UraianBagian.instrumen(lama), UraianBagian.instrumen(baru));
    bandingkan(hasil, bagian(lama), bagian(baru));
    return new Banding(lama, baru, hasil);
  }

  private record Bagian(String nama, Map<String, String> isi) {}

  /// Branches and indicators by code, in the order of the instrument.
  private static Map<String, Bagian> bagian(Instrumen instrumen) {
    Map<String, Bagian> hasil = new LinkedHashMap<>();
    instrumen.komponen().forEach(satu -> kumpulkan(hasil, "", satu));
    return hasil;
  }

  private static void kumpulkan(Map<String, Bagian> hasil, String induk, Komponen komponen) {
    hasil.put(komponen.kode(), new Bagian(komponen.nama(), UraianBagian.komponen(induk, komponen)));
    for (Indikator satu : komponen.indikator()) {
      hasil.put(
          satu.kode(), new Bagian(satu.nama(), UraianBagian.indikator(komponen.kode(), satu)));
    }
    komponen.anak().forEach(anak -> kumpulkan(hasil, komponen.kode(), anak));
  }

  private static void bandingkan(
      List<Perbedaan> hasil, Map<String, Bagian> lama, Map<String, Bagian> baru) {
    Set<String> kode = new LinkedHashSet<>(baru.keySet());
    kode.addAll(lama.keySet());
    for (String satu : kode) {
      Bagian dulu = lama.get(satu);
      Bagian kini = baru.get(satu);
      Bagian bernama = Objects.requireNonNull(kini == null ? dulu : kini);
      tambah(
          hasil,
          satu,
          bernama.nama(),
          dulu == null ? null : dulu.isi(),
          kini == null ? null : kini.isi());
    }
  }

  private static void tambah(
      List<Perbedaan> hasil,
      String kode,
      String nama,
      @Nullable Map<String, String> lama,
      @Nullable Map<String, String> baru) {
    List<Bidang> isi = bidang(lama, baru);
    if (!isi.isEmpty()) {
      Jenis jenis = lama == null ? Jenis.TAMBAH : baru == null ? Jenis.HAPUS : Jenis.UBAH;
      hasil.add(new Perbedaan(kode, nama, jenis, isi));
    }
  }

  private static List<Bidang> bidang(
      @Nullable Map<String, String> lama, @Nullable Map<String, String> baru) {
    Map<String, String> dulu = lama == null ? Map.of() : lama;
    Map<String, String> kini = baru == null ? Map.of() : baru;
    Set<String> nama = new LinkedHashSet<>(kini.keySet());
    nama.addAll(dulu.keySet());
    return nama.stream()
        .filter(satu -> !Objects.equals(dulu.get(satu), kini.get(satu)))
        .map(satu -> new Bidang(satu, dulu.get(satu), kini.get(satu)))
        .toList();
  }

  public boolean sama() {
    return perbedaan.isEmpty();
  }

  /// How many parts came, went or changed.
  public long jumlah(Jenis jenis) {
    return perbedaan.stream().filter(satu -> satu.jenis() == jenis).count();
  }

  String ringkasLama() {
    return ringkas(Bidang::lama);
  }

  String ringkasBaru() {
    return ringkas(Bidang::baru);
  }

  private String ringkas(Function<Bidang, @Nullable String> sisi) {
    List<@Nullable Object> pasangan = new ArrayList<>();
    for (Perbedaan satu : perbedaan) {
      for (Bidang bidang : satu.isi()) {
        pasangan.add((satu.kode() + " " + bidang.nama()).strip());
        pasangan.add(sisi.apply(bidang));
      }
    }
    return Isi.dari(pasangan.toArray());
  }
}
