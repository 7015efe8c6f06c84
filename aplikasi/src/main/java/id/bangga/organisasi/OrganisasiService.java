package id.bangga.organisasi;

import static id.bangga.organisasi.TindakanOrganisasi.*;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The units of the government: reading them as of any day, and changing them.
///
/// Readings without an actor are for other modules, which have checked the right of their own page;
/// they cost one short query and otherwise come from memory.
@Service
public class OrganisasiService {
  private final UnitRepository repository;
  private final PenulisUnit penulis;
  private final SusunanTerkini terkini;
  private final Jurnal jurnal;
  private final Clock clock;

  OrganisasiService(
      UnitRepository repository,
      PenulisUnit penulis,
      SusunanTerkini terkini,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.penulis = penulis;
    this.terkini = terkini;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Today where the government is.
  public LocalDate hariIni() {
    return LocalDate.now(clock);
  }

  /// The unit as of a day; {@link TidakDitemukan} when it does not exist then.
  public UnitKerja unit(long id, LocalDate pada) {
    return find(id, pada).orElseThrow(() -> new TidakDitemukan("Unit"));
  }

  public Optional<UnitKerja> find(long id, LocalDate pada) {
    return Optional.ofNullable(peta(pada).get(id));
  }

  /// The unit as of that day, else as it was last known (or will be first): for names beside old
  /// records.
  public UnitKerja terdekat(long id, LocalDate pada) {
    RiwayatUnit riwayat = terkini.potret().susunan().wajib(id);
    return riwayat.unit(riwayat.terdekat(pada));
  }

  public Optional<UnitKerja> berkode(String kode, LocalDate pada) {
    return terkini.potret().susunan().berkode(kode).flatMap(r -> r.masa(pada).map(r::unit));
  }

  /// Every unit that exists on that day, by code.
  public List<UnitKerja> daftar(LocalDate pada) {
    return List.copyOf(peta(pada).values());
  }

  /// Every unit that exists on that day, by id, in the order of the codes. Unmodifiable, shared and
  /// kept in memory until the next change.
  public Map<Long, UnitKerja> peta(LocalDate pada) {
    return terkini.potret().pada(pada);
  }

  /// Differs after every change of the units: dates what is computed from them.
  public UUID penanda() {
    return terkini.penanda();
  }

  public DaftarUnit cari(SaringUnit saring) {
    return new PencariUnit(terkini.potret().susunan(), saring).cari();
  }

  /// Units directly below, by code.
  public List<UnitKerja> anak(long id, LocalDate pada) {
    return peta(pada).values().stream()
        .filter(u -> u.indukId() != null && u.indukId() == id)
        .toList();
  }

  /// Units above, from the top down to the one directly above.
  public List<UnitKerja> leluhur(long id, LocalDate pada) {
    Map<Long, UnitKerja> peta = peta(pada);
    List<UnitKerja> hasil = new ArrayList<>();
    Set<Long> dilewati = new HashSet<>();
    UnitKerja kini = peta.get(id);
    while (kini != null && kini.indukId() != null && dilewati.add(kini.id())) {
      kini = peta.get(kini.indukId());
      if (kini != null) {
        hasil.addFirst(kini);
      }
    }
    return hasil;
  }

  /// Everything about one unit for its own page, as of a day.
  public RincianUnit rincian(long id, LocalDate pada) {
    Susunan susunan = terkini.potret().susunan();
    RiwayatUnit riwayat = susunan.wajib(id);
    Masa masa = riwayat.terdekat(pada);
    LocalDate hari = masa.memuat(pada) ? pada : masa.sejak();
    return new RincianUnit(
        riwayat.unit(masa),
        masa.data(),
        riwayat.versi(),
        masa.memuat(pada),
        riwayat,
        leluhur(id, hari),
        anak(id, pada),
        PeristiwaUnit.dari(riwayat, susunan, pada),
        silsilah(id));
  }

  /// Every step of the lineage that leads to or from the unit, however far, oldest first.
  public List<AsalUnit> silsilah(long id) {
    return new SilsilahUnit(terkini.potret().asal()).langkah(id);
  }

  /// The units that, on that day, were what this unit is now: itself while it existed, else those
  /// it came from. Lets years be compared across splits and mergers.
  public Set<Long> pendahulu(long id, LocalDate pada) {
    Potret potret = terkini.potret();
    return new SilsilahUnit(potret.asal()).pendahulu(id, calon -> adaPada(potret, calon, pada));
  }

  private static boolean adaPada(Potret potret, long id, LocalDate pada) {
    return potret.susunan().masa(id, pada).isPresent();
  }

  /// The ranking group a new unit falls into by its kind unless somebody says otherwise.
  public Map<JenisUnit, Klaster> klasterBaku() {
    return terkini.potret().klasterBaku();
  }

  @Transactional
  public HasilPerubahan buat(Pelaku pelaku, UnitBaru baru, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT);
    return jalankan(pelaku, List.of(), awal -> Perubahan.buat(awal, baru, berlaku));
  }

  /// Other data from a day on; on the first day of a version that version is corrected.
  @Transactional
  public HasilPerubahan ubah(Pelaku pelaku, KunciUnit unit, DataUnit data, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT, unit.id());
    return jalankan(pelaku, List.of(unit), awal -> Perubahan.ubah(awal, unit.id(), data, berlaku));
  }

  @Transactional
  public HasilPerubahan ubahJumlahAsn(Pelaku pelaku, KunciUnit unit, int jumlah, Berlaku berlaku) {
    pelaku.wajib(UBAH_JUMLAH_ASN, unit.id());
    return jalankan(
        pelaku, List.of(unit), awal -> Perubahan.jumlahAsn(awal, unit.id(), jumlah, berlaku));
  }

  @Transactional
  public HasilPerubahan gantiNama(
      Pelaku pelaku, KunciUnit unit, String nama, String singkatan, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT, unit.id());
    return jalankan(
        pelaku,
        List.of(unit),
        awal -> Perubahan.gantiNama(awal, unit.id(), nama, singkatan, berlaku));
  }

  @Transactional
  public HasilPerubahan pecah(Pelaku pelaku, Pemecahan pemecahan, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT, pemecahan.asal().id());
    return jalankan(
        pelaku, List.of(pemecahan.asal()), awal -> Reorganisasi.pecah(awal, pemecahan, berlaku));
  }

  /// What splitting would do; writes nothing.
  @Transactional(readOnly = true)
  public Tinjauan tinjauPecah(Pelaku pelaku, Pemecahan pemecahan, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT, pemecahan.asal().id());
    return tinjau(List.of(pemecahan.asal()), awal -> Reorganisasi.pecah(awal, pemecahan, berlaku));
  }

  @Transactional
  public HasilPerubahan gabung(Pelaku pelaku, Penggabungan penggabungan, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT);
    return jalankan(
        pelaku, penggabungan.kunci(), awal -> Reorganisasi.gabung(awal, penggabungan, berlaku));
  }

  /// What merging would do; writes nothing.
  @Transactional(readOnly = true)
  public Tinjauan tinjauGabung(Pelaku pelaku, Penggabungan penggabungan, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT);
    return tinjau(penggabungan.kunci(), awal -> Reorganisasi.gabung(awal, penggabungan, berlaku));
  }

  /// `berlaku.sejak` is the last day on which the unit exists.
  @Transactional
  public HasilPerubahan tutup(Pelaku pelaku, KunciUnit unit, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT, unit.id());
    return jalankan(pelaku, List.of(unit), awal -> Perubahan.tutup(awal, unit.id(), berlaku));
  }

  /// Takes a closing back, unless the unit ended by being split or merged.
  @Transactional
  public HasilPerubahan bukaKembali(Pelaku pelaku, KunciUnit unit, Berlaku berlaku) {
    pelaku.wajib(UBAH_UNIT, unit.id());
    return jalankan(
        pelaku,
        List.of(unit),
        awal ->
            Perubahan.bukaKembali(
                awal,
                unit.id(),
                new SilsilahUnit(repository.asal())
                    .berakhirKarenaReorganisasi(awal.wajib(unit.id())),
                berlaku));
  }

  @Transactional
  public void aturKlasterBaku(Pelaku pelaku, JenisUnit jenis, Klaster klaster) {
    pelaku.wajib(ATUR_KLASTER);
    @Nullable Klaster lama = repository.klasterBaku().get(jenis);
    if (lama == klaster) {
      return;
    }
    repository.updateKlasterBaku(jenis, klaster);
    jurnal.catat(
        Catatan.dari(pelaku, "diatur", Objek.dari("klaster baku", jenis.name()))
            .perubahan(
                Isi.dari("klaster", lama == null ? null : lama.name()),
                Isi.dari("klaster", klaster.name())));
  }

  private HasilPerubahan jalankan(
      Pelaku pelaku, List<KunciUnit> kunci, Function<Susunan, Rencana> perintah) {
    Susunan awal = penulis.lock();
    wajibTerkini(awal, kunci);
    return penulis.laksanakan(pelaku, perintah.apply(awal));
  }

  private Tinjauan tinjau(List<KunciUnit> kunci, Function<Susunan, Rencana> perintah) {
    Susunan awal = repository.susunan();
    wajibTerkini(awal, kunci);
    return new AkibatRencana(perintah.apply(awal)).tinjauan();
  }

  private static void wajibTerkini(Susunan susunan, List<KunciUnit> kunci) {
    for (KunciUnit satu : kunci) {
      RiwayatUnit riwayat = susunan.wajib(satu.id());
      if (riwayat.versi() != satu.versi()) {
        throw new VersiUsang(riwayat.terakhir().data().nama());
      }
    }
  }
}
