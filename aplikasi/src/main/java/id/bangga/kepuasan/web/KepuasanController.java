package id.bangga.kepuasan.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.dokumen.Bagan;
import id.bangga.kepuasan.GrafikKepuasan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IndeksUnit;
import id.bangga.kepuasan.IsiBerkas;
import id.bangga.kepuasan.KotaTerbit;
import id.bangga.kepuasan.PenghitungMasukan;
import id.bangga.kepuasan.PenyediaJanji;
import id.bangga.kepuasan.TerbitService;
import id.bangga.web.Kueri;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What everybody may read: published satisfaction results, their history, their files.
@Controller
@PermitAll
class KepuasanController {
  private static final int JAWABAN_TERBANYAK = 5;

  private final TerbitService terbit;
  private final Optional<PenyediaJanji> janji;

  KepuasanController(TerbitService terbit, Optional<PenyediaJanji> janji) {
    this.terbit = terbit;
    this.janji = janji;
  }

  @GetMapping("/kepuasan")
  Tampilan mula(Kueri kueri) {
    return terbit.tahun().stream()
        .findFirst()
        .map(tahun -> halaman(tahun, kueri))
        .orElseGet(() ->
            Tampilan.dari("kepuasan/publik", new HalamanKepuasan(null, List.of(), "", List.of())));
  }

  @GetMapping("/kepuasan/{tahun:\\d{4}}")
  Tampilan tahun(@PathVariable int tahun, Kueri kueri) {
    return halaman(tahun, kueri);
  }

  private Tampilan halaman(int tahun, Kueri kueri) {
    KotaTerbit kota = terbitkan(tahun);
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    return Tampilan.dari(
        "kepuasan/publik",
        new HalamanKepuasan(
            kota,
            terbit.tahun(),
            kueri.cari(),
            kota.unit().stream()
                .filter(satu -> satu.nama().toLowerCase(Locale.ROOT).contains(kata))
                .toList()));
  }

  @GetMapping("/kepuasan/{tahun:\\d{4}}.{akhiran:csv|xlsx|json}")
  ResponseEntity<byte[]> data(@PathVariable int tahun, @PathVariable String akhiran) {
    KotaTerbit kota = terbitkan(tahun);
    byte[] isi =
        akhiran.equals("json") ? DataTerbuka.json(kota) : DataTerbuka.tabel(kota).sebagai(akhiran);
    return Unduhan.kirim("skm-%d.%s".formatted(tahun, akhiran), isi);
  }

  @GetMapping("/kepuasan/unit/{kode}")
  Tampilan unit(@PathVariable String kode) {
    List<HasilTetap> periode = terbit.periode(kode);
    HasilTetap terbaru = periode.getFirst();
    Optional<HasilTetap> sebelum = periode.stream().skip(1).findFirst();
    IsiBerkas isi = terbit.isi(terbaru);
    long unit = terbaru.unitId();
    List<IndeksUnit.Bagian> layanan = PenghitungMasukan.layanan(isi);
    return Tampilan.dari(
        "kepuasan/publik_unit",
        new HalamanKepuasanUnit(
            kode,
            isi.namaUnit(),
            terbaru,
            PenghitungMasukan.nilai(isi),
            layanan,
            terbit.ditutup(layanan),
            terbit.kelompokMinimum(),
            periode.stream()
                .filter(terbit::terbuka)
                .map(HasilTetap::id)
                .collect(Collectors.toSet()),
            periode,
            terbit.unit(kode),
            tren(periode, isi.namaUnit()),
            sebelum,
            sebelum
                .flatMap(lalu -> janji.map(satu -> satu.janji(unit, lalu.periode())))
                .orElse(List.of()),
            janji.map(satu -> satu.janji(unit, terbaru.periode())).orElse(List.of()),
            janji.map(satu -> satu.jawaban(unit, JAWABAN_TERBANYAK)).orElse(List.of())));
  }

  private Optional<Bagan> tren(List<HasilTetap> periode, String nama) {
    HasilTetap terbaru = periode.getFirst();
    return GrafikKepuasan.tren(
        periode.reversed().stream()
            .filter(satu -> satu.periode().jenis() == terbaru.periode().jenis())
            .filter(satu -> satu.metode() == terbaru.metode())
            .map(satu -> GrafikKepuasan.Titik.dari(satu, PenghitungMasukan.nilai(terbit.isi(satu))))
            .toList(),
        nama);
  }

  @GetMapping("/kepuasan/hasil/{sidik:[0-9a-f]{64}}.json")
  ResponseEntity<byte[]> berkas(@PathVariable String sidik) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, Unduhan.sebaris("skm-%s.json".formatted(sidik)))
        .body(terbit.berkas(sidik).orElseThrow(() -> new TidakDitemukan("Hasil dengan sidik itu")));
  }

  private KotaTerbit terbitkan(int tahun) {
    if (!terbit.tahun().contains(tahun)) {
      throw new TidakDitemukan("Hasil SKM " + tahun);
    }
    return terbit.kota(tahun);
  }
}
