package id.bangga.akun;

import id.bangga.akun.HasilTerapkan.SandiBaru;
import id.bangga.akun.ImporAkunRepository.Tersimpan;
import id.bangga.berkas.BatasBerkas;
import id.bangga.berkas.PembacaTabel;
import id.bangga.bersama.NamaUnit;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Import of accounts: put a file by, look at what it would do, carry it out whole or not at all.
@Service
public class ImporAkunService {
  private static final BatasBerkas BATAS = new BatasBerkas(10L << 20, 50_000, 60, 1_000);
  private static final Duration DISIMPAN = Duration.ofDays(1);

  private final ImporAkunRepository repository;
  private final PenerapImpor penerap;
  private final ObjectProvider<NamaUnit> unit;
  private final Clock clock;

  ImporAkunService(
      ImporAkunRepository repository,
      PenerapImpor penerap,
      ObjectProvider<NamaUnit> unit,
      Clock clock) {
    this.repository = repository;
    this.penerap = penerap;
    this.unit = unit;
    this.clock = clock;
  }

  /// Puts a file by for a day.
  @Transactional
  public UUID tunda(Pelaku pelaku, String nama, byte[] isi) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    var kini = clock.instant();
    repository.deleteSebelum(kini.minus(DISIMPAN));
    var satu = new Tersimpan(UUID.randomUUID(), nama, isi);
    repository.insert(satu, pelaku.akunEfektif(), kini);
    return satu.id();
  }

  /// What the file would do now.
  @Transactional(readOnly = true)
  public BerkasAkun tinjau(Pelaku pelaku, UUID id) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    Tersimpan satu = wajibAda(pelaku, id);
    return new BerkasAkun(id, satu.nama(), rencana(pelaku, satu).hasil());
  }

  /// Carries the file out and forgets it; a file with faults changes nothing.
  @Transactional
  public HasilTerapkan terapkan(Pelaku pelaku, UUID id) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    Tersimpan satu = wajibAda(pelaku, id);
    RencanaImpor rencana = rencana(pelaku, satu);
    if (!rencana.hasil().diterima()) {
      return new HasilTerapkan(rencana.hasil(), List.of());
    }
    rencana.langkah().stream()
        .flatMap(langkah -> langkah.peran().stream())
        .forEach(peran -> pelaku.wajib(TindakanAkun.mengatur(peran.peran())));
    List<SandiBaru> sandi = penerap.terapkan(pelaku, rencana.langkah(), satu.nama());
    repository.delete(id);
    return new HasilTerapkan(rencana.hasil().terapkan(), sandi);
  }

  /// Forgets the file.
  @Transactional
  public void lupakan(Pelaku pelaku, UUID id) {
    pelaku.wajib(TindakanAkun.KELOLA_AKUN);
    repository.delete(wajibAda(pelaku, id).id());
  }

  private Tersimpan wajibAda(Pelaku pelaku, UUID id) {
    return repository
        .find(id, pelaku.akunEfektif())
        .orElseThrow(() -> new TidakDitemukan("Berkas impor"));
  }

  private RencanaImpor rencana(Pelaku pelaku, Tersimpan satu) {
    LocalDate hari = LocalDate.now(clock);
    var pembaca =
        new PembacaAkun(
            PembacaTabel.baca(satu.isi(), BATAS), Optional.ofNullable(unit.getIfAvailable()), hari);
    var potret = new PotretAkun(repository.semua(), repository.peranBerjalan(), hari);
    return new PerencanaImpor(pembaca, potret, new PemeriksaImpor(pembaca, potret, pelaku))
        .rencanakan();
  }
}
