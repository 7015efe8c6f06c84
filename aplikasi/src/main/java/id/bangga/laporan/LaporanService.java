package id.bangga.laporan;

import id.bangga.bersama.Pelaku;
import id.bangga.dokumen.Bagan;
import id.bangga.kepuasan.GrafikKepuasan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IsiBerkas;
import id.bangga.kepuasan.KataIkm;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.kepuasan.NilaiIkm;
import id.bangga.kepuasan.PenghitungMasukan;
import id.bangga.kepuasan.TetapService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapService;
import id.bangga.tindaklanjut.Rencana;
import id.bangga.tindaklanjut.SaranService;
import id.bangga.tindaklanjut.SaranWarga;
import id.bangga.tindaklanjut.TindakLanjutService;
import id.bangga.web.Pemda;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what a report says: from the frozen result when there is one, else provisionally from
/// the answers as they are.
@Service
@Transactional
public class LaporanService {
  private final KepuasanService kepuasan;
  private final TetapService tetap;
  private final TindakLanjutService tindakLanjut;
  private final SaranService saran;
  private final RekapService rekap;
  private final Pemda pemda;
  private final Clock clock;

  LaporanService(
      KepuasanService kepuasan,
      TetapService tetap,
      TindakLanjutService tindakLanjut,
      SaranService saran,
      RekapService rekap,
      Environment env,
      Clock clock) {
    this.kepuasan = kepuasan;
    this.tetap = tetap;
    this.tindakLanjut = tindakLanjut;
    this.saran = saran;
    this.rekap = rekap;
    this.pemda = Binder.get(env).bind("bangga.pemda", Pemda.class).get();
    this.clock = clock;
  }

  /// @param situs where this installation is reached, for addresses on paper
  public BahanLaporan bahan(Pelaku pelaku, long unitId, Periode periode, String situs) {
    HasilTetap beku = tetap.terakhir(pelaku, unitId, periode).orElse(null);
    IsiBerkas isi =
        beku == null ? tetap.sementara(pelaku, unitId, periode) : tetap.isi(pelaku, beku);
    NilaiIkm nilai = PenghitungMasukan.nilai(isi);
    List<SaranWarga> suara = saran.daftar(pelaku, unitId, periode);
    List<HasilTetap> deret = sejenis(pelaku, unitId, periode);
    Optional<HasilTetap> sebelum =
        deret.stream().filter(satu -> satu.periode().compareTo(periode) < 0).reduce((_, b) -> b);
    List<Rencana> lalu =
        sebelum.map(satu -> tindakLanjut.daftar(pelaku, unitId, satu.periode())).orElse(List.of());
    return new BahanLaporan(
        pemda,
        isi,
        beku,
        nilai,
        PenghitungMasukan.layanan(isi),
        kepuasan.profil(pelaku, periode, unitId),
        kepuasan.kelompokMinimum(),
        sebelum,
        GrafikKepuasan.unsur(nilai.hasil(), periode.label() + ", " + KataIkm.dasar(nilai.hasil())),
        tren(pelaku, deret, periode, isi.namaUnit()),
        tindakLanjut.daftar(pelaku, unitId, periode),
        lalu,
        tindakLanjut.pekppp(pelaku, unitId, periode.tahun() - 1),
        suara,
        saran.kelompok(suara),
        rekap.unsur("SKM"),
        LocalDate.now(clock),
        situs + "/kepuasan/unit/" + isi.kodeUnit());
  }

  private List<HasilTetap> sejenis(Pelaku pelaku, long unitId, Periode periode) {
    return tetap.deret(pelaku, unitId).stream()
        .filter(satu -> satu.periode().jenis() == periode.jenis())
        .filter(satu -> satu.metode() == id.bangga.skm.MetodeBobot.TEPAT)
        .toList();
  }

  private Optional<Bagan> tren(
      Pelaku pelaku, List<HasilTetap> deret, Periode periode, String nama) {
    return GrafikKepuasan.tren(
        deret.stream()
            .filter(satu -> satu.periode().compareTo(periode) <= 0)
            .map(satu -> GrafikKepuasan.Titik.dari(satu, tetap.hitungUlang(pelaku, satu)))
            .toList(),
        nama);
  }
}
