package id.bangga.akun.web;

import id.bangga.akun.DataAsnService;
import id.bangga.akun.MasalahAsn;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.web.Format;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Faulty master data: for BKPSDM all of them, for an ASN one's own.
@Component
class PekerjaanAkun implements PenyediaPekerjaan {
  private static final int URUTAN = 60;
  private final DataAsnService data;

  PekerjaanAkun(DataAsnService data) {
    this.data = data;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    List<Pekerjaan> hasil = new ArrayList<>();
    if (pelaku.memegang(Peran.BKPSDM)) {
      Map<MasalahAsn, Long> jumlah = data.hitung(pelaku);
      if (!jumlah.isEmpty()) {
        hasil.add(
            new Pekerjaan(
                URUTAN, "Periksa data ASN", rinci(jumlah), null, "Lihat data", "/data-asn"));
      }
    }
    if (pelaku.memegang(Peran.ASN) && data.tanpaNip(pelaku)) {
      hasil.add(
          new Pekerjaan(
              URUTAN,
              "NIP Anda belum tercatat",
              "Sampaikan NIP Anda kepada pengelola kepegawaian unit atau BKPSDM.",
              null,
              "Lihat data saya",
              "/akun/saya"));
    }
    return hasil;
  }

  @Override
  public List<Pekerjaan> terbuka(Pelaku pelaku) {
    return pelaku.memegang(Peran.ASN)
        ? List.of(
            new Pekerjaan(
                URUTAN,
                "Data Anda di BANGGA",
                "Nama, NIP, unit, dan peran Anda; minta perbaikan bila ada yang keliru.",
                null,
                "Lihat data saya",
                "/akun/saya"))
        : List.of();
  }

  private static String rinci(Map<MasalahAsn, Long> jumlah) {
    return jumlah.entrySet().stream()
        .map(satu ->
            "%s %s"
                .formatted(
                    Format.bilangan(satu.getValue()),
                    satu.getKey().sebutan().toLowerCase(Locale.ROOT).replace("nip", "NIP")))
        .collect(Collectors.joining(", ", "", "."));
  }
}
