package id.bangga.siklus;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes cycles together with their journal, inside the service's transaction.
@Component
class PenulisSiklus {
  private final SiklusRepository repository;
  private final JadwalRepository jadwal;
  private final ParameterRepository parameter;
  private final PenulisPeserta peserta;
  private final Jurnal jurnal;
  private final Clock clock;

  PenulisSiklus(
      SiklusRepository repository,
      JadwalRepository jadwal,
      ParameterRepository parameter,
      PenulisPeserta peserta,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.jadwal = jadwal;
    this.parameter = parameter;
    this.peserta = peserta;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  void buat(Pelaku pelaku, int tahun, String nama, long instrumenId) {
    repository.insert(tahun, nama, instrumenId);
    jadwal.replace(tahun, UsulanJadwal.untuk(tahun, clock.getZone()));
    parameter.replace(tahun, ParameterSiklus.baku());
    parameter.replaceKriteria(tahun, KriteriaJuri.baku());
    int jumlah = peserta.semua(tahun);
    jurnal.catat(
        Catatan.dari(pelaku, "dibuat", objek(tahun))
            .perubahan(null, Isi.dari("nama", nama, "instrumen", instrumenId, "peserta", jumlah)));
  }

  /// Takes over what the older cycle declared: its schedule as many years later, its figures,
  /// criteria and participants.
  void salin(Pelaku pelaku, Siklus dari, int tahun) {
    jadwal.replace(
        tahun, UsulanJadwal.menyusul(dari.fase(), tahun - dari.tahun(), clock.getZone()));
    parameter.replace(tahun, dari.parameter());
    parameter.replaceKriteria(tahun, dari.kriteria());
    int jumlah = peserta.samakan(dari.tahun(), tahun);
    repository.sentuh(tahun);
    jurnal.catat(
        Catatan.dari(pelaku, "disalin", objek(tahun))
            .perubahan(null, Isi.dari("dari siklus", dari.tahun(), "peserta", jumlah)));
  }

  void ubahNama(Pelaku pelaku, Siklus lama, String nama, long instrumenId) {
    repository.updateNama(lama.tahun(), nama, instrumenId);
    catatUbah(pelaku, lama);
  }

  void ubahFase(Pelaku pelaku, Siklus lama, List<RentangFase> fase) {
    jadwal.replace(lama.tahun(), fase);
    catatUbah(pelaku, lama);
  }

  void ubahParameter(Pelaku pelaku, Siklus lama, ParameterSiklus baru) {
    parameter.replace(lama.tahun(), baru);
    catatUbah(pelaku, lama);
  }

  void ubahKriteria(Pelaku pelaku, Siklus lama, List<KriteriaJuri> kriteria) {
    parameter.replaceKriteria(lama.tahun(), kriteria);
    catatUbah(pelaku, lama);
  }

  /// Journals how the cycle differs from what it was.
  private void catatUbah(Pelaku pelaku, Siklus lama) {
    repository.sentuh(lama.tahun());
    var beda = BedaSiklus.dari(lama, repository.find(lama.tahun()).orElseThrow());
    jurnal.catat(
        Catatan.dari(pelaku, "diubah", objek(lama.tahun()))
            .perubahan(beda.sebelum(), beda.sesudah()));
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
    jadwal.perpanjang(lama.tahun(), daftar);
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
    return Isi.dari(rentang.fase().name(), BedaSiklus.teks(rentang));
  }

  void hapus(Pelaku pelaku, Siklus lama) {
    repository.delete(lama.tahun());
    jurnal.catat(
        Catatan.dari(pelaku, "dihapus", objek(lama.tahun()))
            .perubahan(Isi.dari("nama", lama.nama()), null));
  }

  static Objek objek(int tahun) {
    return Objek.dari("siklus", tahun).tahun(tahun);
  }
}
