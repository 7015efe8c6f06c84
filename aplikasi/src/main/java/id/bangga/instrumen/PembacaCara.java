package id.bangga.instrumen;

import static id.bangga.instrumen.KodeAturanInstrumen.*;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the cells that say how an indicator becomes a score: levels or formula.
final class PembacaCara {
  private static final int PANJANG = 4_000;
  private static final Pattern TINGKAT_SENDIRI =
      Pattern.compile("\\s*([^=:]{1,30}?)\\s*=\\s*(\\d+(?:[.,]\\d+)?)\\s*:\\s*(.*?)\\s*");
  private final Masukan masukan;
  private final Function<String, Kolom> kolom;

  PembacaCara(Masukan masukan, Function<String, Kolom> kolom) {
    this.masukan = masukan;
    this.kolom = kolom;
  }

  CaraNilai cara(Baris baris, TipeIndikator tipe) {
    return switch (tipe) {
      case LEVEL -> berjenjang(baris);
      case RASIO -> {
        String kunci = masukan.teks(baris, kolom.apply(KolomInstrumen.KUNCI), 60);
        yield new CaraNilai.Berumus(rumusan(baris), kunci.isEmpty() ? null : kunci);
      }
      case AUTO ->
          new CaraNilai.Otomatis(
              rumusan(baris), masukan.teks(baris, kolom.apply(KolomInstrumen.KUNCI), 60));
    };
  }

  private CaraNilai berjenjang(Baris baris) {
    Optional<PetaTingkat> peta = pilihan(baris, KolomInstrumen.PETA, PetaTingkat.class);
    if (peta.isEmpty()) {
      kosong(
          baris,
          KolomInstrumen.PETA,
          IN_005,
          "Pilih peta tingkat: %s.".formatted(String.join(", ", nama(PetaTingkat.class))));
      return new CaraNilai.Berjenjang(PetaTingkat.A_E, List.of());
    }
    return new CaraNilai.Berjenjang(
        peta.get(),
        peta.get() == PetaTingkat.SENDIRI ? tingkatSendiri(baris) : tingkat(baris, peta.get()));
  }

  private List<Tingkat> tingkat(Baris baris, PetaTingkat peta) {
    var hasil = new ArrayList<Tingkat>();
    for (String huruf : KolomInstrumen.HURUF) {
      String uraian = masukan.teks(baris, kolom.apply(huruf), PANJANG);
      if (!uraian.isEmpty()) {
        peta.skor(huruf)
            .ifPresentOrElse(
                skor -> hasil.add(new Tingkat(huruf, uraian, skor)),
                () ->
                    tolak(
                        baris,
                        huruf,
                        IN_005,
                        "Tingkat %s tidak ada pada peta %s; kosongkan sel ini atau ganti petanya."
                            .formatted(huruf, peta.name())));
      }
    }
    return hasil;
  }

  /// Lines such as `Baik = 0,8: berjalan di sebagian besar unit`.
  private List<Tingkat> tingkatSendiri(Baris baris) {
    var hasil = new ArrayList<Tingkat>();
    String isi = masukan.teks(baris, kolom.apply(KolomInstrumen.SENDIRI), PANJANG);
    for (String satu : isi.lines().filter(s -> !s.isBlank()).toList()) {
      Matcher cocok = TINGKAT_SENDIRI.matcher(satu);
      if (!cocok.matches() || new BigDecimal(titik(cocok)).compareTo(BigDecimal.ONE) > 0) {
        tolak(
            baris,
            KolomInstrumen.SENDIRI,
            IN_005,
            "“%s” tidak terbaca. Tulis satu tingkat per baris: nama = skor 0 sampai 1: uraian."
                .formatted(satu));
      } else {
        hasil.add(new Tingkat(cocok.group(1), cocok.group(3), new BigDecimal(titik(cocok))));
      }
    }
    return hasil;
  }

  private static String titik(Matcher cocok) {
    return cocok.group(2).replace(',', '.');
  }

  private Rumusan rumusan(Baris baris) {
    Optional<Rumus> rumus = pilihan(baris, KolomInstrumen.RUMUS, Rumus.class);
    if (rumus.isEmpty()) {
      kosong(
          baris,
          KolomInstrumen.RUMUS,
          IN_007,
          "Pilih rumus: %s.".formatted(String.join(", ", nama(Rumus.class))));
      return Rumusan.baku(Rumus.PERSEN);
    }
    var nama = new ArrayList<MasukanRumus>();
    for (int ke = 1; ke <= KolomInstrumen.MASUKAN_TERBANYAK; ke++) {
      String satu = masukan.teks(baris, kolom.apply(KolomInstrumen.masukan(ke)), 200);
      String satuan = masukan.teks(baris, kolom.apply(KolomInstrumen.satuan(ke)), 40);
      if (!satu.isEmpty()) {
        nama.add(new MasukanRumus(satu, satuan));
      }
    }
    return new Rumusan(
        rumus.get(),
        nama,
        pilihan(baris, KolomInstrumen.BILA_NOL, BilaNol.class).orElse(BilaNol.NOL));
  }

  private <E extends Enum<E>> Optional<E> pilihan(Baris baris, String nama, Class<E> jenis) {
    return Optional.ofNullable(masukan.pilihan(baris, kolom.apply(nama), nama(jenis)))
        .map(isi -> Enum.valueOf(jenis, isi));
  }

  private static <E extends Enum<E>> List<String> nama(Class<E> jenis) {
    return Arrays.stream(jenis.getEnumConstants()).map(Enum::name).toList();
  }

  /// Refuses a blank cell; a wrong word in it has been refused already.
  private void kosong(Baris baris, String nama, KodeAturanInstrumen kode, String pesan) {
    if (baris.teks(kolom.apply(nama).indeks()).isEmpty()) {
      tolak(baris, nama, kode, pesan);
    }
  }

  private void tolak(Baris baris, String nama, KodeAturanInstrumen kode, String pesan) {
    masukan.tolak(baris, kolom.apply(nama), kode.name(), pesan);
  }
}
