package id.bangga.bukti.web;

import id.bangga.bukti.BerkasMasuk;
import id.bangga.bukti.Bukti;
import id.bangga.bukti.DataBukti;
import id.bangga.web.Formulir;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// The fields that describe a document, read from and put into a form.
final class IsianBukti {
  private static final int BERKAS_TERBANYAK = 20;

  private IsianBukti() {}

  static DataBukti baca(Formulir masuk) {
    var tanggal = masuk.tanggal("tanggalDokumen", "Tanggal dokumen");
    if (masuk.nilai("tanggalDokumen").isEmpty()) {
      masuk.galat("tanggalDokumen", "Tanggal dokumen belum diisi. Isi tanggal yang tertera.");
    }
    return new DataBukti(
        masuk.nilai("judul"),
        tanggal.orElse(null),
        masuk.tanggal("periodeMulai", "Mulai berlaku").orElse(null),
        masuk.tanggal("periodeSelesai", "Sampai").orElse(null),
        masuk.nilai("pemilik"));
  }

  static Formulir isi(Bukti bukti) {
    return Formulir.kosong()
        .isi("judul", bukti.judul())
        .isi("tanggalDokumen", bukti.tanggalDokumen())
        .isi("periodeMulai", bukti.periodeMulai())
        .isi("periodeSelesai", bukti.periodeSelesai())
        .isi("pemilik", bukti.pemilik())
        .isi("versi", bukti.versi());
  }

  static List<BerkasMasuk> berkas(Formulir masuk, @Nullable List<MultipartFile> berkas) {
    List<BerkasMasuk> kiriman =
        berkas == null
            ? List.of()
            : berkas.stream()
                .filter(satu -> !Objects.toString(satu.getOriginalFilename(), "").isEmpty())
                .<BerkasMasuk>map(Dikirim::new)
                .toList();
    if (kiriman.isEmpty()) {
      masuk.galat("berkas", "Belum ada berkas. Pilih paling sedikit satu.");
    }
    if (kiriman.size() > BERKAS_TERBANYAK) {
      masuk.galat("berkas", "Paling banyak %d berkas sekali kirim.".formatted(BERKAS_TERBANYAK));
    }
    return kiriman;
  }

  private record Dikirim(MultipartFile berkas) implements BerkasMasuk {
    @Override
    public String nama() {
      return Objects.toString(berkas.getOriginalFilename(), "");
    }

    @Override
    public InputStream buka() throws IOException {
      return berkas.getInputStream();
    }
  }
}
