package id.bangga.bukti;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A unit's evidence of one year as one ZIP, with an index in XLSX.
@Service
public class ArsipBuktiService {
  private static final List<String> JUDUL =
      List.of(
          "No",
          "Judul",
          "Nama berkas",
          "Jenis",
          "Isi",
          "Tanggal dokumen",
          "Mulai",
          "Sampai",
          "Pemilik",
          "Dipakai di",
          "Ukuran (bita)",
          "Sidik SHA-256",
          "Diunggah oleh",
          "Diunggah pada",
          "Berkas dalam arsip");

  private final BuktiRepository repository;
  private final TautanRepository tautan;
  private final GudangBerkas gudang;
  private final PintuBukti pintu;
  private final Jurnal jurnal;
  private final ZoneId zona;

  ArsipBuktiService(
      BuktiRepository repository,
      TautanRepository tautan,
      GudangBerkas gudang,
      PintuBukti pintu,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.tautan = tautan;
    this.gudang = gudang;
    this.pintu = pintu;
    this.jurnal = jurnal;
    this.zona = clock.getZone();
  }

  /// What the archive will hold: all that touches the year or is linked in its cycle. Who took it
  /// away is journaled.
  @Transactional
  public IsiLaci siapkan(Pelaku pelaku, long unitId, int tahun) {
    pintu.wajib(pelaku, TindakanBukti.UNDUH_ARSIP, unitId);
    List<Bukti> semua = repository.list(SaringBukti.semua(unitId));
    var tertaut = tautan.list(semua.stream().map(Bukti::id).toList());
    PeriodeBukti periode = PeriodeBukti.tahun(tahun);
    List<Bukti> isi = new ArrayList<>();
    for (Bukti satu : semua.reversed()) {
      boolean dipakai =
          tertaut.getOrDefault(satu.id(), List.of()).stream().anyMatch(t -> t.tahun() == tahun);
      if (dipakai || satu.keabsahan(periode).sah()) {
        isi.add(satu);
      }
    }
    jurnal.catat(
        Catatan.dari(pelaku, "arsip diunduh", Objek.dari("laci", unitId).unit(unitId).tahun(tahun))
            .perubahan(null, Isi.dari("bukti", isi.size())));
    return new IsiLaci(isi, isi.size(), tertaut);
  }

  /// Writes the archive; files are packed as they are, most are compressed already.
  public void tulis(IsiLaci isi, OutputStream keluar) throws IOException {
    try (var zip = new ZipOutputStream(keluar)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("indeks.xlsx"));
      zip.write(indeks(isi).xlsx());
      zip.closeEntry();
      int nomor = 1;
      for (Bukti satu : isi.bukti()) {
        zip.putNextEntry(new ZipEntry(namaDalamArsip(nomor++, satu)));
        try (InputStream masuk = gudang.buka(satu.sidik())) {
          masuk.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
  }

  private static String namaDalamArsip(int nomor, Bukti bukti) {
    String judul = NamaBerkas.rapikan(bukti.judul().replaceAll("[/\\\\.]", " "));
    return "bukti/%03d %s.%s"
        .formatted(
            nomor,
            judul.length() > 80 ? judul.substring(0, 80).strip() : judul,
            bukti.tipe().akhiran());
  }

  /// The list of evidence as a table.
  public TabelKeluar indeks(IsiLaci isi) {
    List<List<Object>> baris = new ArrayList<>();
    for (Bukti satu : isi.bukti()) {
      baris.add(baris(baris.size() + 1, satu, isi.tautan(satu)));
    }
    return new TabelKeluar("Bukti", JUDUL, baris);
  }

  private List<Object> baris(int nomor, Bukti satu, List<TautanBukti> tautan) {
    return List.of(
        nomor,
        satu.judul(),
        satu.namaBerkas(),
        satu.tipe().name(),
        satu.ringkasan(),
        satu.tanggalDokumen(),
        satu.mulai(),
        satu.selesai(),
        satu.pemilik(),
        tautan.stream().map(t -> t.tahun() + " " + t.kode()).collect(Collectors.joining(", ")),
        satu.ukuran(),
        satu.sidik(),
        satu.pengunggah(),
        satu.diunggahPada().atZone(zona).toLocalDateTime(),
        namaDalamArsip(nomor, satu));
  }
}
