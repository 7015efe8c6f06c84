package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_050;
import static id.bangga.juri.KodeAturanPenjurian.JR_051;
import static id.bangga.juri.KodeAturanPenjurian.JR_052;
import static id.bangga.juri.KodeAturanPenjurian.JR_053;
import static id.bangga.juri.KodeAturanPenjurian.JR_054;
import static id.bangga.juri.KodeAturanPenjurian.JR_055;
import static id.bangga.juri.KodeAturanPenjurian.JR_056;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.Tulisan;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Calibration before live scoring. Jurors score blind; once compared each sees the own place in
/// the panel, the Pengelola only the panel without names.
@Service
@Transactional
public class KalibrasiService {
  private static final int JUDUL_TERPANJANG = 200;

  private final KalibrasiRepository repository;
  private final PanelRepository panel;
  private final LembarRepository lembar;
  private final SiklusService siklus;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  KalibrasiService(
      KalibrasiRepository repository,
      PanelRepository panel,
      LembarRepository lembar,
      SiklusService siklus,
      PenjagaJuri penjaga,
      Jurnal jurnal) {
    this.repository = repository;
    this.panel = panel;
    this.lembar = lembar;
    this.siklus = siklus;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  /// How far one member of the jury has come.
  public record Kemajuan(String nama, int terisi, int jumlah) {
    public boolean selesai() {
      return terisi == jumlah;
    }
  }

  /// The newest round of a year.
  @Transactional(readOnly = true)
  public Optional<Kalibrasi> putaran(Pelaku pelaku, int tahun) {
    wajibMengaturAtauMengisi(pelaku);
    return repository.findTerakhir(tahun);
  }

  private static void wajibMengaturAtauMengisi(Pelaku pelaku) {
    if (!pelaku.boleh(TindakanPenjurian.ATUR_KALIBRASI)) {
      pelaku.wajib(TindakanPenjurian.ISI_KALIBRASI);
    }
  }

  /// Does the actor belong to the jury of this year?
  @Transactional(readOnly = true)
  public boolean anggota(Pelaku pelaku, int tahun) {
    wajibMengaturAtauMengisi(pelaku);
    return panel.list(tahun).stream().anyMatch(satu -> satu.akunId() == pelaku.akunEfektif());
  }

  /// Progress of every member, without any score.
  @Transactional(readOnly = true)
  public List<Kemajuan> kemajuan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.ATUR_KALIBRASI);
    Kalibrasi putaran = repository.findTerakhir(tahun).orElse(null);
    if (putaran == null) {
      return List.of();
    }
    List<SkorContoh> skor = repository.listSkor(putaran);
    int jumlah = putaran.contoh().size() * siklus.siklus(tahun).kriteria().size();
    return panel.list(tahun).stream()
        .map(anggota ->
            new Kemajuan(
                anggota.nama(),
                skor.stream()
                    .filter(satu -> satu.akunId() == anggota.akunId())
                    .mapToInt(satu -> satu.skor().size())
                    .sum(),
                jumlah))
        .toList();
  }

  /// The juror's own scores of the newest round.
  @Transactional(readOnly = true)
  public List<SkorContoh> milik(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.ISI_KALIBRASI);
    return repository.findTerakhir(tahun).stream()
        .flatMap(putaran -> repository.listSkor(putaran).stream())
        .filter(satu -> satu.akunId() == pelaku.akunEfektif())
        .toList();
  }

  /// What the newest round says; empty until it is compared, and for jurors of other years.
  @Transactional(readOnly = true)
  public Optional<BandingKalibrasi> banding(Pelaku pelaku, int tahun) {
    if (!anggota(pelaku, tahun) && !pelaku.boleh(TindakanPenjurian.ATUR_KALIBRASI)) {
      return Optional.empty();
    }
    Siklus tahunan = siklus.siklus(tahun);
    return repository
        .findTerakhir(tahun)
        .filter(putaran -> !putaran.terbuka())
        .map(putaran ->
            new AturanKalibrasi(putaran, tahunan.kriteria(), repository.listSkor(putaran))
                .banding(tahunan.parameter().ambangRentangJuri(), pelaku.akunEfektif()));
  }

  /// Opens a round with these samples; blank ones are left out.
  public Putusan buka(Pelaku pelaku, int tahun, List<Kalibrasi.Contoh> contoh) {
    pelaku.wajib(TindakanPenjurian.ATUR_KALIBRASI);
    panel.lock(tahun);
    Optional<Kalibrasi> lama = repository.findTerakhir(tahun);
    List<Alasan> keberatan = new ArrayList<>();
    if (lama.filter(Kalibrasi::terbuka).isPresent()) {
      keberatan.add(Alasan.dari(JR_052));
    }
    if (lembar.list(tahun).stream().anyMatch(satu -> !satu.skor().isEmpty())) {
      keberatan.add(Alasan.dari(JR_056));
    }
    if (contoh.size() < Kalibrasi.PALING_SEDIKIT
        || contoh.size() > Kalibrasi.PALING_BANYAK
        || contoh.stream().anyMatch(s -> s.judul().isBlank() || s.uraian().isBlank())) {
      keberatan.add(Alasan.dari(JR_051));
    }
    for (Kalibrasi.Contoh satu : contoh) {
      keberatan.addAll(Tulisan.periksa(JR_051, "Judul contoh", satu.judul(), JUDUL_TERPANJANG));
      keberatan.addAll(Tulisan.periksa(JR_051, "Uraian contoh", satu.uraian()));
    }
    if (keberatan.isEmpty()) {
      int nomor = lama.map(Kalibrasi::putaran).orElse(0) + 1;
      repository.insert(new Kalibrasi(tahun, nomor, contoh, pelaku.nama(), penjaga.saat(), null));
      catat(pelaku, "putaran kalibrasi dibuka", tahun, nomor);
    }
    return Putusan.dari(keberatan);
  }

  private void catat(Pelaku pelaku, String apa, int tahun, int putaran) {
    jurnal.catat(
        Catatan.dari(pelaku, apa, PenjagaJuri.objek(tahun))
            .perubahan(null, Isi.dari("putaran", putaran)));
  }

  /// Takes an open round back that nobody has scored.
  public Putusan batalkan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.ATUR_KALIBRASI);
    panel.lock(tahun);
    Kalibrasi putaran = repository.findTerakhir(tahun).orElse(null);
    if (putaran == null || !putaran.terbuka()) {
      return Putusan.tolak(putaran == null ? JR_055 : JR_050);
    }
    if (!repository.listSkor(putaran).isEmpty()) {
      return Putusan.tolak(JR_054);
    }
    repository.delete(putaran);
    catat(pelaku, "putaran kalibrasi dibatalkan", tahun, putaran.putaran());
    return new Putusan.Diterima();
  }

  /// Closes the round and shows everybody their place.
  public Putusan bandingkan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.ATUR_KALIBRASI);
    panel.lock(tahun);
    Kalibrasi putaran = repository.findTerakhir(tahun).orElse(null);
    if (putaran == null || !putaran.terbuka()) {
      return Putusan.tolak(putaran == null ? JR_055 : JR_050);
    }
    Set<Long> selesai =
        AturanKalibrasi.selesai(
            putaran, siklus.siklus(tahun).kriteria(), repository.listSkor(putaran));
    if (selesai.size() < 2) {
      return Putusan.tolak(JR_053);
    }
    repository.updateDibandingkan(putaran, pelaku.nama(), penjaga.saat());
    catat(pelaku, "putaran kalibrasi dibandingkan", tahun, putaran.putaran());
    return new Putusan.Diterima();
  }

  /// Saves the juror's own scores of the open round; a sample that is not named stays as it is.
  ///
  /// @param skor by sample, then by criterion
  public Putusan nilai(Pelaku pelaku, int tahun, Map<Integer, Map<String, BigDecimal>> skor) {
    pelaku.wajib(TindakanPenjurian.ISI_KALIBRASI);
    if (!anggota(pelaku, tahun)) {
      throw new TidakBerhak("Anda bukan anggota dewan juri " + tahun + ".");
    }
    panel.lock(tahun);
    Kalibrasi putaran = repository.findTerakhir(tahun).orElse(null);
    if (putaran == null) {
      return Putusan.tolak(JR_055);
    }
    List<KriteriaJuri> kriteria = siklus.siklus(tahun).kriteria();
    List<Alasan> keberatan = new ArrayList<>();
    if (!putaran.terbuka()) {
      keberatan.add(Alasan.dari(JR_050));
    }
    skor.forEach((nomor, satu) ->
        AturanJuri.keberatan(kriteria, satu).stream()
            .map(a -> new Alasan(a.kode(), "Contoh %d, %s".formatted(nomor, a.pesan())))
            .forEach(keberatan::add));
    if (keberatan.isEmpty()) {
      putaran.contoh().stream()
          .filter(contoh -> skor.containsKey(contoh.nomor()))
          .forEach(contoh ->
              repository.replace(
                  putaran,
                  new SkorContoh(
                      pelaku.akunEfektif(),
                      contoh.nomor(),
                      skor.getOrDefault(contoh.nomor(), Map.of())),
                  penjaga.saat()));
      catat(pelaku, "contoh kalibrasi dinilai", tahun, putaran.putaran());
    }
    return Putusan.dari(keberatan);
  }
}
