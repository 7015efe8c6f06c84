package id.bangga.instrumen;

import static id.bangga.instrumen.KodeAturanInstrumen.*;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Galat;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.Tabel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads an instrument's file: the tree it describes, and every faulty cell with its cure.
final class PembacaInstrumen {
  private static final int PANJANG = 4_000;
  private final Masukan masukan;
  private final Map<String, Kolom> kolom = new LinkedHashMap<>();
  private final PembacaCara pembacaCara;

  private PembacaInstrumen(Tabel tabel) {
    masukan = Masukan.dari(tabel);
    for (String nama : KolomInstrumen.semua()) {
      boolean wajib =
          List.of(KolomInstrumen.KODE, KolomInstrumen.JENIS, KolomInstrumen.NAMA).contains(nama);
      kolom.put(nama, wajib ? masukan.wajib(nama) : masukan.opsional(nama));
    }
    pembacaCara = new PembacaCara(masukan, this::kolom);
  }

  /// What a file holds.
  ///
  /// @param komponen empty when there is any fault
  /// @param baris row numbers by code
  record Isi(
      List<Komponen> komponen,
      Map<String, Integer> baris,
      List<Galat> galat,
      List<String> catatan) {}

  static Isi baca(Tabel tabel) {
    return new PembacaInstrumen(tabel).baca();
  }

  private Isi baca() {
    masukan.wajibBerisi();
    var pohon = new PenyusunPohon();
    Map<String, Integer> nomor = new LinkedHashMap<>();
    for (Baris baris : masukan.baris()) {
      String kode = masukan.teks(baris, kolom(KolomInstrumen.KODE), 20);
      if (!kode.isEmpty() && nomor.putIfAbsent(kode, baris.nomor()) != null) {
        tolak(
            baris,
            KolomInstrumen.KODE,
            IN_002,
            "Kode %s sudah dipakai di baris %d; beri kode lain.".formatted(kode, nomor.get(kode)));
      } else {
        bacaBaris(baris, kode, pohon);
      }
    }
    pohon.cacat().forEach(cacat -> masukan.tolak(cacat.galat()));
    return new Isi(
        masukan.bersih() ? pohon.susun() : List.of(),
        nomor,
        masukan.galat(),
        masukan.kolomTakDikenal().stream()
            .map(judul -> "Kolom “" + judul + "” tidak dikenal dan diabaikan.")
            .toList());
  }

  private void bacaBaris(Baris baris, String kode, PenyusunPohon pohon) {
    String induk = masukan.teks(baris, kolom(KolomInstrumen.INDUK), 20);
    String nama = masukan.teks(baris, kolom(KolomInstrumen.NAMA), PANJANG);
    String jenis =
        masukan.pilihan(
            baris,
            kolom(KolomInstrumen.JENIS),
            List.of(KolomInstrumen.KOMPONEN, "LEVEL", "RASIO", "AUTO"));
    if (jenis == null) {
      return;
    }
    if (jenis.equals(KolomInstrumen.KOMPONEN)) {
      pohon.komponen(baris.nomor(), induk, kode, nama);
    } else {
      Indikator indikator = indikator(baris, kode, nama, TipeIndikator.valueOf(jenis));
      periksa(baris, indikator);
      pohon.indikator(baris.nomor(), induk, indikator);
    }
  }

  private Indikator indikator(Baris baris, String kode, String nama, TipeIndikator tipe) {
    BigDecimal bobot = masukan.desimal(baris, wajib(KolomInstrumen.BOBOT));
    return new Indikator(
        0,
        kode,
        nama,
        bobot == null ? BigDecimal.ONE : bobot,
        pembacaCara.cara(baris, tipe),
        pilihan(baris, KolomInstrumen.PENGISI, Pengisi.class, Pengisi.PD),
        Objects.requireNonNullElse(
            masukan.yaTidak(baris, kolom(KolomInstrumen.TIDAK_BERLAKU)), false),
        new Rujukan(
            masukan.teks(baris, kolom(KolomInstrumen.EVIDEN), PANJANG),
            masukan.teks(baris, kolom(KolomInstrumen.SUMBER), PANJANG),
            pilihan(baris, KolomInstrumen.ASAL, Rujukan.Asal.class, Rujukan.Asal.RANCANGAN)));
  }

  /// The rules of the indicator, each at the cell that it speaks of. What the reader itself has
  /// already refused is not said twice.
  private void periksa(Baris baris, Indikator indikator) {
    if (masukan.galat().stream().anyMatch(g -> Objects.equals(g.baris(), baris.nomor()))) {
      return;
    }
    AturanIndikator.bentuk(indikator)
        .forEach(alasan -> {
          String nama =
              switch ((KodeAturanInstrumen) alasan.kode()) {
                case IN_005 -> KolomInstrumen.PETA;
                case IN_007 -> KolomInstrumen.masukan(1);
                case IN_008 -> KolomInstrumen.BOBOT;
                case IN_011 -> KolomInstrumen.KUNCI;
                default -> KolomInstrumen.KODE;
              };
          masukan.tolak(baris, kolom(nama), alasan.kode().name(), alasan.pesan());
        });
  }

  private <E extends Enum<E>> E pilihan(Baris baris, String nama, Class<E> jenis, E bawaan) {
    List<String> semua = Arrays.stream(jenis.getEnumConstants()).map(Enum::name).toList();
    String isi = masukan.pilihan(baris, kolom(nama), semua);
    return isi == null ? bawaan : Enum.valueOf(jenis, isi);
  }

  private Kolom kolom(String nama) {
    return Objects.requireNonNull(kolom.get(nama));
  }

  private Kolom wajib(String nama) {
    Kolom ada = kolom(nama);
    return new Kolom(
        ada.nama(), ada.indeks(), true, ada.kode(), ada.minimum(), ada.maksimum(), ada.saran());
  }

  private void tolak(Baris baris, String nama, KodeAturanInstrumen kode, String pesan) {
    masukan.tolak(baris, kolom(nama), kode.name(), pesan);
  }
}
