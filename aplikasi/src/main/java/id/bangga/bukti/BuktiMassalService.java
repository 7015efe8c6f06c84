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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Many documents at once, for sample data: the files are known to be good PDF and are not flushed
/// one by one. Only the program itself may do this.
@Service
public class BuktiMassalService {
  private static final int SEKALIGUS = 500;

  private final GudangBerkas gudang;
  private final BuktiRepository repository;
  private final JdbcTemplate jdbc;

  BuktiMassalService(GudangBerkas gudang, BuktiRepository repository, JdbcTemplate jdbc) {
    this.gudang = gudang;
    this.repository = repository;
    this.jdbc = jdbc;
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

  private record Tersimpan(Dokumen dokumen, String sidik, String nama) {}

  private record Tautan(Tersimpan berkas, long indikatorId) {}

  @Transactional
  public void muat(Pelaku pelaku, List<Dokumen> daftar) {
    if (pelaku.akunId() != 0) {
      throw new TidakBerhak("Memuat bukti sekaligus hanya dapat dilakukan program.");
    }
    repository.kunciGudang();
    List<Tersimpan> berkas = daftar.stream().map(this::simpan).toList();
    List<Tautan> tautan = new ArrayList<>();
    berkas.forEach(
        satu -> satu.dokumen().indikator().forEach(id -> tautan.add(new Tautan(satu, id))));
    insertBerkas(berkas);
    insertBukti(berkas);
    insertTautan(tautan);
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

  private void insertBerkas(List<Tersimpan> daftar) {
    jdbc.batchUpdate(
        """
        insert into bukti.berkas (sidik, ukuran, tipe, ringkasan, disimpan_pada)
        values (?, ?, 'PDF', '1 halaman', ?)
        on conflict do nothing
        """,
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          ps.setString(1, satu.sidik());
          ps.setLong(2, satu.dokumen().isi().length);
          ps.setObject(3, waktu(satu.dokumen().saat()));
        });
  }

  private void insertBukti(List<Tersimpan> daftar) {
    jdbc.batchUpdate(
        """
        insert into bukti.bukti (
          unit_id, sidik, nama_berkas, judul, tanggal_dokumen, pemilik, diunggah_oleh, pengunggah,
          diunggah_pada
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          Dokumen dokumen = satu.dokumen();
          ps.setLong(1, dokumen.unitId());
          ps.setString(2, satu.sidik());
          ps.setString(3, satu.nama());
          ps.setString(4, dokumen.judul());
          ps.setObject(5, dokumen.tanggal());
          ps.setString(6, "Dokumen rekaan");
          ps.setLong(7, dokumen.oleh().akunId());
          ps.setString(8, dokumen.oleh().nama());
          ps.setObject(9, waktu(dokumen.saat()));
        });
  }

  private void insertTautan(List<Tautan> daftar) {
    jdbc.batchUpdate(
        """
        insert into bukti.tautan (
          bukti_id, tahun, indikator_id, ditautkan_oleh, penaut, ditautkan_pada
        )
        select id, ?, ?, ?, ?, ? from bukti.bukti where unit_id = ? and sidik = ?
        """,
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          Dokumen dokumen = satu.berkas().dokumen();
          ps.setInt(1, dokumen.tahun());
          ps.setLong(2, satu.indikatorId());
          ps.setLong(3, dokumen.oleh().akunId());
          ps.setString(4, dokumen.oleh().nama());
          ps.setObject(5, waktu(dokumen.saat()));
          ps.setLong(6, dokumen.unitId());
          ps.setString(7, satu.berkas().sidik());
        });
  }

  private static OffsetDateTime waktu(Instant saat) {
    return saat.atOffset(ZoneOffset.UTC);
  }
}
