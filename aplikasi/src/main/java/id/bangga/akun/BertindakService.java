package id.bangga.akun;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tulisan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// *Bertindak sebagai*: an Admin helps somebody by seeing what they see. Beginning and end stand in
/// the journal, and every act in between names both persons. See {@link Perwakilan} for whom.
@Service
public class BertindakService {
  private final SesiRepository sesi;
  private final AkunRepository akun;
  private final PenugasanRepository penugasan;
  private final Jurnal jurnal;
  private final AturanMasuk aturan;
  private final Clock clock;

  BertindakService(
      SesiRepository sesi,
      AkunRepository akun,
      PenugasanRepository penugasan,
      Jurnal jurnal,
      AturanMasuk aturan,
      Clock clock) {
    this.sesi = sesi;
    this.akun = akun;
    this.penugasan = penugasan;
    this.jurnal = jurnal;
    this.aturan = aturan;
    this.clock = clock;
  }

  /// Begins, for at most an hour.
  @Transactional
  public Putusan mulai(SesiAktif sesiAktif, long akunId, String alasan) {
    Pelaku pelaku = sesiAktif.pelaku();
    if (pelaku.atasNama() != null) {
      return Putusan.tolak(KodeAturanAkun.AK_030);
    }
    pelaku.wajib(TindakanAkun.BERTINDAK_SEBAGAI);
    Akun tujuan = akun.find(akunId).orElseThrow(() -> new TidakDitemukan("Akun"));
    var keberatan =
        keberatan(pelaku, tujuan, penugasan.berlaku(akunId, LocalDate.now(clock)), alasan);
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    Instant sampai = clock.instant().plus(aturan.bertindak());
    sesi.updateBertindak(sesiAktif.sesiId(), akunId, sampai);
    jurnal.catat(
        Catatan.dari(pelaku, "mulai bertindak sebagai", Objek.dari("akun", akunId))
            .alasan(alasan.strip())
            .perubahan(null, Isi.dari("nama", tujuan.nama(), "paling lama sampai", sampai)));
    return new Putusan.Diterima();
  }

  private static List<Alasan> keberatan(
      Pelaku pelaku, Akun tujuan, Collection<Penugasan> peran, String alasan) {
    List<Alasan> hasil = new ArrayList<>();
    if (tujuan.id() == pelaku.akunId()) {
      hasil.add(Alasan.dari(KodeAturanAkun.AK_034));
    }
    if (!tujuan.aktif()) {
      hasil.add(Alasan.dari(KodeAturanAkun.AK_032));
    }
    if (Perwakilan.untuk(peran) == Perwakilan.DILARANG) {
      String sebutan =
          peran.stream()
              .map(Penugasan::peran)
              .filter(satu -> Perwakilan.untuk(satu) == Perwakilan.DILARANG)
              .map(satu -> satu.sebutan())
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      hasil.add(
          new Alasan(
              KodeAturanAkun.AK_031, KodeAturanAkun.AK_031.kalimat() + " Peran: " + sebutan + "."));
    }
    hasil.addAll(Tulisan.wajib(KodeAturanAkun.AK_033, "Alasan", alasan));
    return hasil;
  }

  /// Ends; also called when the time is up.
  @Transactional
  public void kembali(SesiAktif sesiAktif) {
    var atasNama = sesiAktif.pelaku().atasNama();
    sesi.updateBertindak(sesiAktif.sesiId(), null, null);
    if (atasNama != null) {
      jurnal.catat(
          sesiAktif.pelaku(), "selesai bertindak sebagai", Objek.dari("akun", atasNama.akunId()));
    }
  }
}
