package id.bangga.skm;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file of answers, one respondent per row: columns `U1`, `U2`, … or the codes of {@link Unsur}.
public final class BerkasJawaban {
  private static final Pattern BERNOMOR = Pattern.compile("U0*([1-9][0-9]?)");
  private static final String SARAN = "Isi 1, 2, 3, atau 4; kosongkan bila tidak dijawab.";

  private record Terbaca(KolomUnsur unsur, Kolom kolom, int urutan) {}

  private final Masukan masukan;
  private final List<KolomUnsur> unsur = new ArrayList<>();
  private final Map<String, RekapJawaban> kelompok = new LinkedHashMap<>();
  private RekapJawaban rekap = new RekapJawaban(1);

  private BerkasJawaban(Masukan masukan) {
    this.masukan = masukan;
  }

  /// @param per header of the column whose values form groups, null for none
  public static BerkasJawaban dari(Tabel tabel, UrutanUnsur urutan, @Nullable String per) {
    var berkas = new BerkasJawaban(Masukan.dari(tabel));
    berkas.baca(urutan, per);
    return berkas;
  }

  private void baca(UrutanUnsur urutan, @Nullable String per) {
    List<Terbaca> kolom = kolomUnsur(urutan);
    Optional<Kolom> pembagi =
        Optional.ofNullable(per).map(nama -> masukan.pembagi(nama, KodeSkm.SKM_009.name()));
    masukan.wajibBerisi();
    rekap = new RekapJawaban(Math.max(1, unsur.size()));
    int[] jawaban = new int[unsur.size()];
    for (Baris baris : masukan.baris()) {
      for (int j = 0; j < jawaban.length; j++) {
        Integer isi = masukan.bulat(baris, kolom.get(j).kolom());
        jawaban[j] = isi == null ? 0 : isi;
      }
      if (masukan.bersih()) {
        rekap.tambah(jawaban);
        pembagi.ifPresent(k -> rekapKelompok(baris, k).tambah(jawaban));
      }
    }
  }

  private RekapJawaban rekapKelompok(Baris baris, Kolom pembagi) {
    String nama = masukan.teks(baris, pembagi);
    return kelompok.computeIfAbsent(
        nama.isEmpty() ? "(kosong)" : nama, _ -> new RekapJawaban(unsur.size()));
  }

  private List<Terbaca> kolomUnsur(UrutanUnsur urutan) {
    List<Terbaca> kolom =
        masukan.semua(judul -> kode(judul, urutan) != null).stream()
            .map(k -> terbaca(k, urutan))
            .sorted(Comparator.comparingInt(Terbaca::urutan))
            .toList();
    var ada = new HashSet<String>();
    for (Terbaca satu : kolom) {
      if (!ada.add(satu.unsur().kode())) {
        tolakGanda(satu);
      }
      unsur.add(satu.unsur());
    }
    if (kolom.isEmpty() && masukan.bersih()) {
      masukan.tolak(
          Galat.judul(
              "U1",
              KodeSkm.SKM_001.name(),
              "Tidak ada kolom unsur. Beri judul U1 sampai U9, atau kode: %s."
                  .formatted(String.join(", ", Unsur.kode()))));
    }
    return kolom;
  }

  private void tolakGanda(Terbaca satu) {
    masukan.tolak(
        Galat.judul(
            satu.kolom().nama(),
            KodeSkm.SKM_002.name(),
            "Unsur %s muncul pada dua kolom. Hapus salah satunya.".formatted(satu.unsur().kode())));
  }

  private static Terbaca terbaca(Kolom kolom, UrutanUnsur urutan) {
    String judul = kolom.nama().toUpperCase(Locale.ROOT);
    String kode = Objects.requireNonNull(kode(judul, urutan));
    return new Terbaca(
        new KolomUnsur(kode, kolom.nama()),
        kolom.antara(1, 4).berkode(KodeSkm.SKM_003.name()).saran(SARAN),
        urutan(kode, urutan));
  }

  /// The stable code behind a header, null when it is no unsur.
  static @Nullable String kode(String judul, UrutanUnsur urutan) {
    Matcher nomor = BERNOMOR.matcher(judul);
    if (nomor.matches()) {
      return urutan.kode(Integer.parseInt(nomor.group(1)));
    }
    for (Unsur satu : Unsur.values()) {
      if (satu.name().equals(judul) || satu.sebutan().toUpperCase(Locale.ROOT).equals(judul)) {
        return satu.name();
      }
    }
    return null;
  }

  private static int urutan(String kode, UrutanUnsur urutan) {
    for (int nomor = 1; nomor < 100; nomor++) {
      if (urutan.kode(nomor).equals(kode)) {
        return nomor;
      }
    }
    throw new IllegalArgumentException(kode);
  }

  /// What is wrong; empty when the totals below may be used.
  public List<Galat> galat() {
    return masukan.galat();
  }

  public List<String> kolomDiabaikan() {
    return masukan.kolomTakDikenal();
  }

  public List<KolomUnsur> unsur() {
    return List.copyOf(unsur);
  }

  public RekapJawaban rekap() {
    return rekap;
  }

  /// Totals per group, in the order of first appearance; empty without a grouping column.
  public Map<String, RekapJawaban> kelompok() {
    return kelompok;
  }
}
