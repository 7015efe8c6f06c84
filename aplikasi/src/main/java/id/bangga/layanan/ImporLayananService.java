package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.KELOLA_LAYANAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.berkas.BatasBerkas;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.PembacaTabel;
import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Services and populations out to a workbook and back in, all of it or nothing.
@Service
public class ImporLayananService {
  private static final BatasBerkas BATAS = new BatasBerkas(10L << 20, 20_000, 40, 2_000);
  private static final Duration SIMPAN = Duration.ofDays(1);

  private final LayananRepository repository;
  private final PeriodeRepository periode;
  private final ImporLayananRepository tertunda;
  private final OrganisasiService organisasi;
  private final Jurnal jurnal;
  private final Clock clock;

  ImporLayananService(
      LayananRepository repository,
      PeriodeRepository periode,
      ImporLayananRepository tertunda,
      OrganisasiService organisasi,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.periode = periode;
    this.tertunda = tertunda;
    this.organisasi = organisasi;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// A waiting file and what it would do.
  public record Tinjauan(UUID id, String nama, HasilImpor hasil) {}

  /// The services of a unit with their populations, as this service reads them back.
  @Transactional(readOnly = true)
  public TabelKeluar ekspor(Pelaku pelaku, long unitId) {
    pelaku.wajib(TindakanLayanan.LIHAT_LAYANAN, unitId);
    String kode = organisasi.unit(unitId, organisasi.hariIni()).kode();
    Map<Long, List<Populasi>> populasi =
        periode.populasiUnit(unitId).stream().collect(Collectors.groupingBy(Populasi::layananId));
    List<List<Object>> baris = new ArrayList<>();
    for (LayananUnit satu : repository.layanan(unitId)) {
      List<Populasi> milik = new ArrayList<>(populasi.getOrDefault(satu.id(), List.of()));
      milik.sort(Comparator.comparing(Populasi::periode));
      String gratis = satu.gratis() ? "ya" : "tidak";
      if (milik.isEmpty()) {
        baris.add(List.of(kode, satu.kode(), satu.nama(), gratis, "", "", ""));
      }
      milik.forEach(orang ->
          baris.add(
              List.of(
                  kode,
                  satu.kode(),
                  satu.nama(),
                  gratis,
                  orang.periode().kode(),
                  orang.jumlah(),
                  orang.sumber())));
    }
    return new TabelKeluar(
        "Layanan",
        List.of("unit", "kode", "nama", "gratis", "periode", "populasi", "sumber"),
        baris);
  }

  /// Keeps an uploaded file for a day.
  @Transactional
  public UUID tunda(Pelaku pelaku, String nama, byte[] isi) {
    pelaku.wajib(KELOLA_LAYANAN);
    Instant kini = clock.instant();
    tertunda.deleteSebelum(kini.minus(SIMPAN));
    UUID id = UUID.randomUUID();
    tertunda.insert(
        new ImporLayananRepository.Tersimpan(id, nama, isi), pelaku.akunEfektif(), kini);
    return id;
  }

  /// What the file would do; writes nothing.
  @Transactional(readOnly = true)
  public Tinjauan tinjau(Pelaku pelaku, UUID id) {
    var satu = wajibAda(pelaku, id);
    return new Tinjauan(id, satu.nama(), rencana(pelaku, satu).hasil());
  }

  /// Does it, unless any cell is faulty.
  @Transactional
  public HasilImpor terapkan(Pelaku pelaku, UUID id) {
    var satu = wajibAda(pelaku, id);
    BerkasLayanan.Rencana rencana = rencana(pelaku, satu);
    if (!rencana.hasil().diterima()) {
      return rencana.hasil();
    }
    repository.insertLayanan(rencana.baru());
    for (LayananUnit berubah : rencana.berubah()) {
      if (!repository.updateLayanan(berubah)) {
        throw new VersiUsang("Layanan " + berubah.kode());
      }
    }
    simpanPopulasi(rencana);
    tertunda.delete(id);
    jurnal.catat(
        Catatan.dari(pelaku, "diimpor", Objek.dari("layanan", satu.nama()))
            .perubahan(
                null,
                Isi.dari(
                    "baru",
                    rencana.baru().size(),
                    "berubah",
                    rencana.berubah().size(),
                    "populasi",
                    rencana.populasi().size(),
                    "isi",
                    rencana.hasil().perbedaan().stream()
                        .map(beda ->
                            "%s %s: %s → %s"
                                .formatted(
                                    beda.objek(),
                                    beda.kolom(),
                                    Objects.requireNonNullElse(beda.lama(), "-"),
                                    Objects.requireNonNullElse(beda.baru(), "-")))
                        .collect(Collectors.joining("; ")))));
    return rencana.hasil().terapkan();
  }

  private void simpanPopulasi(BerkasLayanan.Rencana rencana) {
    Map<String, Long> id =
        repository.layananBerkode(
            rencana.populasi().keySet().stream().map(BerkasLayanan.Kunci::kode).toList());
    periode.savePopulasi(
        rencana.populasi().entrySet().stream()
            .map(satu ->
                new Populasi(
                    Objects.requireNonNull(id.get(satu.getKey().kode())),
                    satu.getKey().periode(),
                    satu.getValue().jumlah(),
                    satu.getValue().sumber()))
            .toList());
  }

  private BerkasLayanan.Rencana rencana(Pelaku pelaku, ImporLayananRepository.Tersimpan satu) {
    Map<String, Long> unit =
        organisasi.daftar(organisasi.hariIni()).stream()
            .collect(Collectors.toMap(UnitKerja::kode, UnitKerja::id));
    List<LayananUnit> layanan = repository.layanan();
    Map<Long, String> kode =
        layanan.stream().collect(Collectors.toMap(LayananUnit::id, LayananUnit::kode));
    Map<BerkasLayanan.Kunci, Populasi> populasi = new HashMap<>();
    periode
        .populasi()
        .forEach(orang ->
            populasi.put(
                new BerkasLayanan.Kunci(
                    Objects.requireNonNull(kode.get(orang.layananId())), orang.periode()),
                orang));
    return BerkasLayanan.banding(
        PembacaTabel.baca(satu.isi(), BATAS), pelaku, unit, layanan, populasi);
  }

  private ImporLayananRepository.Tersimpan wajibAda(Pelaku pelaku, UUID id) {
    pelaku.wajib(KELOLA_LAYANAN);
    return tertunda
        .find(id, pelaku.akunEfektif())
        .orElseThrow(() -> new TidakDitemukan("Berkas impor"));
  }
}
