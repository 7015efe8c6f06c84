package id.bangga.penilaian;

import id.bangga.berkas.BacaJson;
import id.bangga.instrumen.InstrumenJson;
import id.bangga.instrumen.Jawaban;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a receipt says, read from the signed text itself.
///
/// @param tenggang did it come in after the deadline
/// @param otomatis what others supplied; empty in receipts from before it was written down
public record IsiTandaTerima(
    String kodeUnit,
    String namaUnit,
    int tahun,
    String instrumen,
    String pengaju,
    boolean tenggang,
    List<Butir> butir,
    List<Otomatis> otomatis) {
  public IsiTandaTerima {
    butir = List.copyOf(butir);
    otomatis = List.copyOf(otomatis);
  }

  /// One indicator as handed in.
  public record Butir(String kode, Jawaban jawaban, String penjelasan, List<Lampiran> bukti) {
    public Butir {
      bukti = List.copyOf(bukti);
    }
  }

  /// One indicator as supplied by others.
  public record Otomatis(String kode, Jawaban jawaban, String sumber, String keterangan) {}

  /// One piece of evidence as handed in.
  public record Lampiran(String judul, String sidik, boolean sah) {}

  public static IsiTandaTerima dari(TandaTerima tanda) {
    return dari(tanda.isi());
  }

  private static IsiTandaTerima dari(String teks) {
    Map<?, ?> isi = peta(BacaJson.baca(teks.getBytes(StandardCharsets.UTF_8)).nilai());
    Map<?, ?> unit = peta(isi.get("unit"));
    Map<?, ?> instrumen = peta(isi.get("instrumen"));
    return new IsiTandaTerima(
        teks(unit, "kode"),
        teks(unit, "nama"),
        Integer.parseInt(teks(isi, "tahun")),
        "%s %s versi %s"
            .formatted(teks(instrumen, "kode"), teks(instrumen, "tahun"), teks(instrumen, "versi")),
        teks(isi, "pengaju"),
        Boolean.TRUE.equals(isi.get("dalamTenggang")),
        peta(isi.get("jawaban")).entrySet().stream()
            .map(satu -> butir(String.valueOf(satu.getKey()), peta(satu.getValue())))
            .toList(),
        isi.containsKey("otomatis") ? otomatis(peta(isi.get("otomatis"))) : List.of());
  }

  /// Who submitted, from the signed text.
  static String pengaju(String teks) {
    return dari(teks).pengaju();
  }

  private static List<Otomatis> otomatis(Map<?, ?> isi) {
    return isi.entrySet().stream()
        .map(satu -> otomatis(String.valueOf(satu.getKey()), peta(satu.getValue())))
        .toList();
  }

  private static Otomatis otomatis(String kode, Map<?, ?> isi) {
    return new Otomatis(
        kode,
        InstrumenJson.jawaban(peta(isi.get("jawaban"))),
        teks(isi, "sumber"),
        teks(isi, "keterangan"));
  }

  private static Butir butir(String kode, Map<?, ?> isi) {
    return new Butir(
        kode,
        InstrumenJson.jawaban(peta(isi.get("jawaban"))),
        teks(isi, "penjelasan"),
        ((List<?>) Objects.requireNonNull(isi.get("bukti")))
            .stream().map(IsiTandaTerima::peta).map(IsiTandaTerima::lampiran).toList());
  }

  private static Lampiran lampiran(Map<?, ?> isi) {
    return new Lampiran(
        teks(isi, "judul"), teks(isi, "sidik"), Boolean.TRUE.equals(isi.get("sah")));
  }

  private static Map<?, ?> peta(@Nullable Object isi) {
    return (Map<?, ?>) Objects.requireNonNull(isi);
  }

  private static String teks(Map<?, ?> isi, String nama) {
    return String.valueOf(Objects.requireNonNull(isi.get(nama)));
  }

  public long bukti() {
    return butir.stream()
        .flatMap(satu -> satu.bukti().stream())
        .map(Lampiran::sidik)
        .distinct()
        .count();
  }
}
