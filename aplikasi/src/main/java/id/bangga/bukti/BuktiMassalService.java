package id.bangga.bukti;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Many documents at once, for sample data: the files are known to be good PDF and are not flushed
/// one by one. Only the program itself may do this.
@Service
public class BuktiMassalService {
  private final GudangBerkas gudang;
  private final BerkasRepository berkas;
  private final BuktiMassalRepository repository;

  BuktiMassalService(
      GudangBerkas gudang, BerkasRepository berkas, BuktiMassalRepository repository) {
    this.gudang = gudang;
    this.berkas = berkas;
    this.repository = repository;
  }

  /// One PDF of one page with the indicators it supports in a cycle.
  public record Dokumen(
      long unitId,
      String judul,
      LocalDate tanggal,
      byte[] isi,
      int tahun,
      List<Long> indikator,
      Pelaku oleh,
      Instant saat) {
    public Dokumen {
      indikator = List.copyOf(indikator);
    }
  }

  /// A document whose file lies in its place.
  record Tersimpan(Dokumen dokumen, String sidik, String nama) {}

  /// One indicator that a document supports.
  record Tautan(Tersimpan berkas, long indikatorId) {}

  @Transactional
  public void muat(Pelaku pelaku, List<Dokumen> daftar) {
    if (pelaku.akunId() != 0) {
      throw new TidakBerhak("Memuat bukti sekaligus hanya dapat dilakukan program.");
    }
    berkas.kunciGudang();
    List<Tersimpan> tersimpan = daftar.stream().map(this::simpan).toList();
    List<Tautan> tautan = new ArrayList<>();
    tersimpan.forEach(
        satu -> satu.dokumen().indikator().forEach(id -> tautan.add(new Tautan(satu, id))));
    repository.insertBerkas(tersimpan);
    repository.insertBukti(tersimpan);
    repository.insertTautan(tautan);
  }

  private Tersimpan simpan(Dokumen dokumen) {
    String sidik = sidik(dokumen.isi());
    Path tempat = gudang.tempat(sidik);
    try {
      Files.createDirectories(tempat.getParent());
      Files.write(tempat, dokumen.isi());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String nama = dokumen.judul().replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
    return new Tersimpan(dokumen, sidik, nama);
  }

  private static String sidik(byte[] isi) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
