package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.SK_015;
import static id.bangga.siklus.KodeAturanSiklus.SK_020;
import static id.bangga.siklus.KodeAturanSiklus.SK_027;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes cycles together with their journal, inside the service's transaction.
@Component
class PenulisSiklus {
  private final SiklusRepository repository;
  private final OrganisasiService organisasi;
  private final Jurnal jurnal;
  private final Clock clock;

  PenulisSiklus(
      SiklusRepository repository, OrganisasiService organisasi, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.organisasi = organisasi;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  void buat(Pelaku pelaku, int tahun, String nama, long instrumenId) {
    List<Peserta> peserta =
        organisasi.daftar(organisasi.hariIni()).stream().map(PenulisSiklus::peserta).toList();
    repository.insert(tahun, nama, instrumenId);
    repository.replaceFase(tahun, UsulanJadwal.untuk(tahun, clock.getZone()));
    repository.replaceParameter(tahun, ParameterSiklus.baku());
    repository.replaceKriteria(tahun, KriteriaJuri.baku());
    repository.replacePeserta(tahun, peserta);
    jurnal.catat(
        Catatan.dari(pelaku, "dibuat", objek(tahun))
            .perubahan(
                null, Isi.dari("nama", nama, "instrumen", instrumenId, "peserta", peserta.size())));
  }

  private static Peserta peserta(UnitKerja unit) {
    return new Peserta(unit.id(), unit.kode(), unit.nama(), unit.klaster());
  }

  /// Journals how the cycle differs from what it was.
  void catatUbah(Pelaku pelaku, Siklus lama) {
    repository.sentuh(lama.tahun());
    var beda = BedaSiklus.dari(lama, repository.find(lama.tahun()).orElseThrow());
    jurnal.catat(
        Catatan.dari(pelaku, "diubah", objek(lama.tahun()))
            .perubahan(beda.sebelum(), beda.sesudah()));
  }

  void ubahPeserta(Pelaku pelaku, Siklus lama, List<Peserta> baru) {
    List<Peserta> dulu = repository.listPeserta(lama.tahun());
    repository.replacePeserta(lama.tahun(), baru);
    repository.sentuh(lama.tahun());
    jurnal.catat(
        Catatan.dari(pelaku, "peserta diubah", objek(lama.tahun()))
            .perubahan(
                Isi.dari("dikeluarkan", kodeTanpa(dulu, baru)),
                Isi.dari("ditambah", kodeTanpa(baru, dulu))));
  }

  private static String kodeTanpa(List<Peserta> daftar, List<Peserta> lain) {
    Set<Long> ada = lain.stream().map(Peserta::unitId).collect(Collectors.toSet());
    return daftar.stream()
        .filter(satu -> !ada.contains(satu.unitId()))
        .map(Peserta::kode)
        .collect(Collectors.joining(" "));
  }

  /// Names and groups as they are today; a unit that no longer exists falls out.
  void bekukanPeserta(int tahun) {
    Map<Long, UnitKerja> unit = organisasi.peta(organisasi.hariIni());
    repository.replacePeserta(
        tahun,
        repository.listPeserta(tahun).stream()
            .flatMap(satu -> Stream.ofNullable(unit.get(satu.unitId())))
            .map(PenulisSiklus::peserta)
            .toList());
  }

  /// @param sidik hash of the frozen result, if the step has one
  void maju(Pelaku pelaku, Siklus lama, StatusSiklus menjadi, @Nullable String sidik) {
    repository.updateStatus(lama.tahun(), menjadi, clock.instant());
    repository.sentuh(lama.tahun());
    String tindakan =
        menjadi == StatusSiklus.BERJALAN ? "dibuka" : menjadi.name().toLowerCase(Locale.ROOT);
    String isi = Isi.dari("status", menjadi.name());
    jurnal.catat(
        Catatan.dari(pelaku, tindakan, objek(lama.tahun()))
            .perubahan(
                Isi.dari("status", lama.status().name()),
                sidik == null ? isi : Isi.dari("status", menjadi.name(), "sidik", sidik)));
  }

  void perpanjang(Pelaku pelaku, Siklus lama, AkibatPerpanjangan akibat, String alasan) {
    Instant saat = clock.instant();
    List<Perpanjangan> daftar =
        akibat.perubahan().stream()
            .map(satu -> new Perpanjangan(satu.lama(), satu.baru(), alasan, pelaku.nama(), saat))
            .toList();
    repository.perpanjang(lama.tahun(), daftar);
    repository.sentuh(lama.tahun());
    jurnal.catat(daftar.stream().map(satu -> catatan(pelaku, lama, satu)).toList());
  }

  private static Catatan catatan(Pelaku pelaku, Siklus lama, Perpanjangan satu) {
    return Catatan.dari(
            pelaku, satu.digeser() ? "fase digeser" : "fase diperpanjang", objek(lama.tahun()))
        .alasan(satu.alasan())
        .perubahan(isi(satu.lama()), isi(satu.baru()));
  }

  private static String isi(RentangFase rentang) {
    return Isi.dari(
        "fase", rentang.fase().name(), "mulai", rentang.mulai(), "selesai", rentang.selesai());
  }

  Putusan tambahPeserta(Pelaku pelaku, Siklus lama, long unitId, String alasan) {
    if (alasan.isBlank()) {
      return Putusan.tolak(SK_015);
    }
    UnitKerja unit = organisasi.peta(organisasi.hariIni()).get(unitId);
    if (unit == null || find(lama.tahun(), unitId).isPresent()) {
      return Putusan.tolak(SK_027);
    }
    repository.savePeserta(lama.tahun(), peserta(unit));
    catatPeserta(pelaku, lama, unitId, "peserta ditambah", alasan);
    return new Putusan.Diterima();
  }

  Putusan keluarkanPeserta(Pelaku pelaku, Siklus lama, long unitId, String alasan) {
    if (alasan.isBlank()) {
      return Putusan.tolak(SK_015);
    }
    if (find(lama.tahun(), unitId).isEmpty()) {
      return Putusan.tolak(SK_020);
    }
    repository.keluarkanPeserta(lama.tahun(), unitId, alasan, clock.instant());
    catatPeserta(pelaku, lama, unitId, "peserta dikeluarkan", alasan);
    return new Putusan.Diterima();
  }

  private Optional<Peserta> find(int tahun, long unitId) {
    return repository.listPeserta(tahun).stream()
        .filter(satu -> satu.unitId() == unitId)
        .findFirst();
  }

  private void catatPeserta(
      Pelaku pelaku, Siklus lama, long unitId, String tindakan, String alasan) {
    repository.sentuh(lama.tahun());
    jurnal.catat(Catatan.dari(pelaku, tindakan, objek(lama.tahun()).unit(unitId)).alasan(alasan));
  }

  void hapus(Pelaku pelaku, Siklus lama) {
    repository.delete(lama.tahun());
    jurnal.catat(
        Catatan.dari(pelaku, "dihapus", objek(lama.tahun()))
            .perubahan(Isi.dari("nama", lama.nama()), null));
  }

  private static Objek objek(int tahun) {
    return Objek.dari("siklus", tahun).tahun(tahun);
  }
}
