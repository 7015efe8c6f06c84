package id.bangga.kepuasan;

import static id.bangga.kepuasan.TindakanKepuasan.LIHAT_KEPUASAN;
import static id.bangga.kepuasan.TindakanKepuasan.UMUMKAN_KEPUASAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.layanan.Periode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where published results were shown beside the page here.
@Service
@Transactional
public class PublikasiService {
  private final HasilTetapRepository hasil;
  private final MediaRepository media;
  private final Jurnal jurnal;
  private final Clock clock;

  PublikasiService(HasilTetapRepository hasil, MediaRepository media, Jurnal jurnal, Clock clock) {
    this.hasil = hasil;
    this.media = media;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Showings of the newest version of a result.
  @Transactional(readOnly = true)
  public List<Media> daftar(Pelaku pelaku, long unitId, Periode periode) {
    pelaku.wajib(LIHAT_KEPUASAN, unitId);
    return hasil.findTerakhir(unitId, periode).map(satu -> media.list(satu.id())).orElse(List.of());
  }

  public Putusan catat(Pelaku pelaku, long unitId, Periode periode, Media baru) {
    pelaku.wajib(UMUMKAN_KEPUASAN, unitId);
    List<Alasan> alasan = new ArrayList<>();
    Optional<HasilTetap> terakhir = hasil.findTerakhir(unitId, periode);
    if (terakhir.filter(HasilTetap::diumumkan).isEmpty()) {
      alasan.add(Alasan.dari(KodeAturanKepuasan.KS_005));
    }
    if (baru.uraian().length() < 3 || baru.uraian().length() > 300) {
      alasan.add(Alasan.dari(KodeAturanKepuasan.KS_009));
    }
    if (baru.tanggal().isAfter(LocalDate.now(clock))) {
      alasan.add(Alasan.dari(KodeAturanKepuasan.KS_010));
    }
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    media.insert(terakhir.orElseThrow().id(), baru, pelaku.nama(), clock.instant());
    jurnal.catat(
        Catatan.dari(pelaku, "media dicatat", TetapService.objek(unitId, periode))
            .perubahan(null, Isi.dari("jenis", baru.jenis(), "uraian", baru.uraian())));
    return new Putusan.Diterima();
  }
}
