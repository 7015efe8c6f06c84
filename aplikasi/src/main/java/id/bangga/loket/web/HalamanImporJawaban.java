package id.bangga.loket.web;

import id.bangga.berkas.Galat;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.TitikLayanan;
import id.bangga.layanan.Unsur;
import id.bangga.loket.ImporJawabanService;
import id.bangga.loket.Pemetaan;
import id.bangga.loket.PemetaanTersimpan;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Importing answers: choose point and file; or see what the chosen file would bring.
public record HalamanImporJawaban(
    UnitKerja unit,
    Formulir formulir,
    List<TitikLayanan> titik,
    List<PemetaanTersimpan> pemetaan,
    ImporJawabanService.@Nullable Tinjauan tinjauan) {
  private static final int PALING_BANYAK = 200;
  private static final Map<String, String> LAIN = new LinkedHashMap<>();

  static {
    LAIN.put("tanggal", "Tanggal survei");
    LAIN.put("layanan", "Layanan");
    LAIN.put("jenis_kelamin", "Jenis kelamin");
    LAIN.put("usia", "Usia");
    LAIN.put("pendidikan", "Pendidikan");
    LAIN.put("pekerjaan", "Pekerjaan");
    LAIN.put("disabilitas", "Penyandang disabilitas");
    LAIN.put("saran", "Saran");
    LAIN.put("id", "Nomor jawaban (UUID)");
  }

  public List<Tautan> jejak() {
    return List.of(
        Tautan.ke("Survei warga", "/layanan"),
        Tautan.ke(unit.sebutan(), "/layanan/unit/" + unit.id()));
  }

  public String alamat() {
    return "/layanan/unit/" + unit.id() + "/impor-jawaban";
  }

  public List<Pilihan> pilihanTitik() {
    return titik.stream()
        .filter(TitikLayanan::aktif)
        .map(satu -> Pilihan.dari(satu.kode(), satu.nama()))
        .toList();
  }

  public List<Pilihan> pilihanPemetaan() {
    return pemetaan.stream()
        .map(satu -> Pilihan.dari(Long.toString(satu.id()), satu.nama()))
        .toList();
  }

  private ImporJawabanService.Tinjauan ada() {
    if (tinjauan == null) {
      throw new IllegalStateException("Belum ada berkas");
    }
    return tinjauan;
  }

  /// The first and the last day the answers speak of; empty without answers.
  public String rentang() {
    var hari =
        ada().bacaan().jawaban().stream().map(JawabanMasuk::tanggal).sorted().distinct().toList();
    if (hari.isEmpty()) {
      return "";
    }
    return hari.size() == 1
        ? Format.tanggal(hari.getFirst())
        : Format.tanggal(hari.getFirst()) + " sampai " + Format.tanggal(hari.getLast());
  }

  /// How many answers speak of each service.
  public Map<String, Long> menurutLayanan() {
    Map<Long, Long> banyak =
        ada().bacaan().jawaban().stream()
            .collect(Collectors.groupingBy(JawabanMasuk::layananId, Collectors.counting()));
    Map<String, Long> hasil = new LinkedHashMap<>();
    ada().titik().layanan().stream()
        .filter(satu -> banyak.containsKey(satu.id()))
        .forEach(satu -> hasil.put(satu.nama(), Objects.requireNonNull(banyak.get(satu.id()))));
    return hasil;
  }

  public List<Galat> galat() {
    return ada().bacaan().galat().stream().limit(PALING_BANYAK).toList();
  }

  public int sisa() {
    return Math.max(0, ada().bacaan().galat().size() - PALING_BANYAK);
  }

  public List<Pilihan> pilihanKolom() {
    return ada().bacaan().judul().stream().map(satu -> Pilihan.dari(satu, satu)).toList();
  }

  /// Fields of the mapping form: the questions first, then everything else.
  public Map<String, String> sasaran() {
    Map<String, String> hasil = new LinkedHashMap<>();
    for (Unsur unsur : ada().titik().unsur()) {
      hasil.put(unsur.kode(), unsur.nama());
    }
    hasil.putAll(LAIN);
    return hasil;
  }

  public Formulir formulirPeta() {
    var isi = Formulir.kosong();
    sasaran()
        .keySet()
        .forEach(kode -> isi.isi("kolom:" + kode, ada().pemetaan().kolom(kode).orElse(null)));
    ada().pemetaan().isi().forEach(isi::isi);
    return isi;
  }

  public List<Pilihan> pilihanNilai() {
    return List.of(
        Pilihan.dari("4", "4"),
        Pilihan.dari("3", "3"),
        Pilihan.dari("2", "2"),
        Pilihan.dari("1", "1"),
        Pilihan.dari("0", "kosong, tidak dihitung"));
  }

  /// The name of a wording's field: as the mapping keeps it.
  public String kunciKata(String kata) {
    return "kata:" + Pemetaan.kunci(kata);
  }
}
