package id.bangga.akun;

import id.bangga.akun.AkunMassalRepository.Pemberian;
import id.bangga.akun.AkunRepository.SandiTersimpan;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Many accounts at once that share one known password, for the sample city and for measurements;
/// only the program itself may. People's accounts come by import, each with its own password.
@Service
public class AkunMassalService {
  private final AkunMassalRepository repository;
  private final PenyandiSandi penyandi;
  private final Jurnal jurnal;
  private final Clock clock;

  AkunMassalService(
      AkunMassalRepository repository, PenyandiSandi penyandi, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.penyandi = penyandi;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Numbers of the new accounts by user name. Superiors must exist already: make them first.
  ///
  /// @throws IllegalArgumentException when an account breaks a rule; nothing is made then
  @Transactional
  public Map<String, Long> buat(Pelaku pelaku, List<AkunBaru> daftar, String sandi) {
    if (pelaku.akunId() != 0) {
      throw new TidakBerhak("Akun bersandi sama hanya dibuat oleh program untuk data contoh.");
    }
    daftar.forEach(AkunMassalService::periksa);
    var tersimpan =
        new SandiTersimpan(penyandi.sandikan(sandi), false, clock.instant(), pelaku.nama());
    Map<String, Long> nomor =
        repository.insert(
            daftar.stream().map(AkunBaru::data).toList(),
            daftar.stream().map(_ -> tersimpan).toList());
    repository.insertPeran(pemberian(daftar, nomor), clock.instant());
    jurnal.catat(daftar.stream().map(baru -> catatan(pelaku, baru, nomor)).toList());
    return nomor;
  }

  private static void periksa(AkunBaru baru) {
    List<Alasan> alasan = new ArrayList<>(AturanAkun.periksa(baru.data()));
    baru.peran().forEach(peran -> alasan.addAll(AturanAkun.periksa(peran)));
    if (!alasan.isEmpty()) {
      throw new IllegalArgumentException(baru.data().namaPengguna() + ": " + alasan);
    }
  }

  private static List<Pemberian> pemberian(List<AkunBaru> daftar, Map<String, Long> nomor) {
    return daftar.stream()
        .flatMap(baru ->
            baru.peran().stream().map(peran -> new Pemberian(nomor(nomor, baru.data()), peran)))
        .toList();
  }

  private static Catatan catatan(Pelaku pelaku, AkunBaru baru, Map<String, Long> nomor) {
    String peran =
        baru.peran().stream()
            .map(PenugasanBaru::peran)
            .map(Peran::sebutan)
            .collect(Collectors.joining(", "));
    return Catatan.dari(pelaku, "akun dibuat", Objek.dari("akun", nomor(nomor, baru.data())))
        .perubahan(
            null,
            Isi.dari(
                "nama pengguna",
                baru.data().namaPengguna(),
                "nama",
                baru.data().nama(),
                "peran",
                peran));
  }

  private static long nomor(Map<String, Long> nomor, DataAkun data) {
    Long satu = nomor.get(data.namaPengguna());
    if (satu == null) {
      throw new IllegalStateException("Akun tidak terbuat: " + data.namaPengguna());
    }
    return satu;
  }
}
