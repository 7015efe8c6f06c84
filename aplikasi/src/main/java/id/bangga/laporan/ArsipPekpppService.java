package id.bangga.laporan;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.JsonKanonik;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bukti.BuktiService;
import id.bangga.kepuasan.TetapService;
import id.bangga.layanan.Periode;
import id.bangga.tindaklanjut.BuktiRencana;
import id.bangga.tindaklanjut.Rencana;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The evidence for PEKPPP 6.a, 7.a, 8.a and 9.a of one unit as one ZIP, with an index that names
/// every file and its hash.
@Service
@Transactional
public class ArsipPekpppService {
  private final LaporanService laporan;
  private final DokumenService dokumen;
  private final OlahService olah;
  private final OlahRepository repository;
  private final TetapService tetap;
  private final BuktiService bukti;
  private final Jurnal jurnal;

  ArsipPekpppService(
      LaporanService laporan,
      DokumenService dokumen,
      OlahService olah,
      OlahRepository repository,
      TetapService tetap,
      BuktiService bukti,
      Jurnal jurnal) {
    this.laporan = laporan;
    this.dokumen = dokumen;
    this.olah = olah;
    this.repository = repository;
    this.tetap = tetap;
    this.bukti = bukti;
    this.jurnal = jurnal;
  }

  /// Who took it away is journaled.
  public byte[] arsip(Pelaku pelaku, long unitId, Periode periode, String situs) {
    BahanLaporan bahan = laporan.bahan(pelaku, unitId, periode, situs);
    Map<String, byte[]> isi = new LinkedHashMap<>();
    isi.put("6a Laporan SKM %s.pdf".formatted(periode.kode()), dokumen.pdf(bahan));
    isi.put("6a Laporan SKM %s.docx".formatted(periode.kode()), dokumen.docx(bahan));
    isi.put("6a Olah data %s.xlsx".formatted(periode.kode()), olah.buku(pelaku, unitId, periode));
    isi.put("7a Poster hasil %s.pdf".formatted(periode.kode()), dokumen.poster(bahan));
    isi.put("7a Media publikasi.xlsx", media(pelaku, unitId, periode, bahan).xlsx());
    bahan
        .sebelum()
        .ifPresent(lalu ->
            isi.put(
                "9a Laporan SKM %s.pdf".formatted(lalu.periode().kode()),
                dokumen.laporanPdf(pelaku, unitId, lalu.periode(), situs)));
    isi.put("8a Tindak lanjut.xlsx", rencana(bahan).xlsx());
    List<Rencana> semua = new ArrayList<>(bahan.rencanaLalu());
    semua.addAll(bahan.rencana());
    semua.forEach(satu -> satu.bukti().forEach(b -> tambahBukti(isi, pelaku, satu, b)));
    jurnal.catat(
        Catatan.dari(
                pelaku,
                "berkas PEKPPP diunduh",
                Objek.dari("hasil SKM", unitId + "/" + periode.kode()).unit(unitId))
            .perubahan(null, Isi.dari("berkas", isi.size())));
    return zip(isi);
  }

  private TabelKeluar media(Pelaku pelaku, long unitId, Periode periode, BahanLaporan bahan) {
    List<Long> hasil =
        tetap.riwayat(pelaku, unitId).stream()
            .filter(satu -> satu.periode().equals(periode))
            .map(satu -> satu.id())
            .toList();
    List<List<Object>> baris = new ArrayList<>();
    var beku = bahan.beku();
    if (beku != null && beku.diumumkan()) {
      baris.add(List.of("SITUS", "Halaman hasil SKM: " + bahan.alamat(), beku.diumumkanPada()));
    }
    repository
        .media(hasil)
        .forEach(satu -> baris.add(List.of(satu.jenis(), satu.uraian(), satu.tanggal())));
    return new TabelKeluar("Media publikasi", List.of("Jenis", "Uraian", "Tanggal"), baris);
  }

  private static TabelKeluar rencana(BahanLaporan bahan) {
    List<Rencana> semua = new ArrayList<>(bahan.rencanaLalu());
    semua.addAll(bahan.rencana());
    return new TabelKeluar(
        "Tindak lanjut",
        List.of(
            "Atas hasil",
            "Unsur",
            "Program",
            "Tenggat",
            "Penanggung jawab",
            "Keadaan",
            "Kemajuan",
            "Realisasi",
            "Bukti"),
        semua.stream()
            .map(satu ->
                List.of(
                    satu.periode().label(),
                    bahan.isi().unsur().sebutan(satu.unsur()),
                    satu.program(),
                    satu.tenggat().label(),
                    satu.penanggungJawab(),
                    satu.keadaan().sebutan(),
                    satu.kemajuan(),
                    satu.realisasi(),
                    String.join("; ", satu.bukti().stream().map(BuktiRencana::judul).toList())))
            .toList());
  }

  private void tambahBukti(
      Map<String, byte[]> isi, Pelaku pelaku, Rencana rencana, BuktiRencana satu) {
    var berkas = bukti.berkas(pelaku, satu.buktiId());
    try {
      isi.put(
          "8a Bukti %d-%d %s.%s"
              .formatted(
                  rencana.id(),
                  satu.buktiId(),
                  satu.judul().replaceAll("[^\\p{L}\\p{N} .-]", " ").strip(),
                  berkas.bukti().tipe().name().toLowerCase(java.util.Locale.ROOT)),
          Files.readAllBytes(berkas.berkas()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, byte[]> isi) {
    List<List<Object>> indeks = new ArrayList<>();
    isi.forEach(
        (nama, berkas) -> indeks.add(List.of(nama, berkas.length, JsonKanonik.sidik(berkas))));
    Map<String, byte[]> semua = new LinkedHashMap<>();
    semua.put(
        "indeks.xlsx",
        new TabelKeluar("Indeks", List.of("Berkas", "Ukuran (bita)", "Sidik SHA-256"), indeks)
            .xlsx());
    semua.putAll(isi);
    var hasil = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(hasil)) {
      for (Map.Entry<String, byte[]> satu : semua.entrySet()) {
        zip.putNextEntry(new ZipEntry(satu.getKey()));
        zip.write(satu.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasil.toByteArray();
  }
}
