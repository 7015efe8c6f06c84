package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.bukti.BuktiMassalService;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.penilaian.PenilaianMassalService;
import id.bangga.penilaian.PenilaianMassalService.Ajuan;
import id.bangga.penilaian.PenilaianMassalService.Isian;
import id.bangga.penilaian.PenilaianMassalService.Kiriman;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The self-assessments of both sample years with their documents and receipts. This year two
/// villages have not handed in, and one handed in during the grace period.
@Component
class PenilaianContoh implements BagianContoh {
  private static final long BENIH = 7_411;
  private static final int BELUM = 2;

  private final SiklusService siklus;
  private final OrganisasiService organisasi;
  private final OrangContoh orang;
  private final BuktiMassalService bukti;
  private final PenilaianMassalService massal;
  private final Clock clock;

  PenilaianContoh(
      SiklusService siklus,
      OrganisasiService organisasi,
      OrangContoh orang,
      BuktiMassalService bukti,
      PenilaianMassalService massal,
      Clock clock) {
    this.siklus = siklus;
    this.organisasi = organisasi;
    this.orang = orang;
    this.bukti = bukti;
    this.massal = massal;
    this.clock = clock;
  }

  @Override
  public int urutan() {
    return 40;
  }

  @Override
  public String sebutan() {
    return "penilaian mandiri dengan bukti dan tanda terima";
  }

  @Override
  public void muat(Pelaku sistem) {
    muat(sistem, SiklusContoh.TAHUN_LALU);
    muat(sistem, SiklusContoh.TAHUN_INI);
  }

  /// Answers of every participant of a year.
  List<JawabanContoh> jawaban(int tahun) {
    Map<Long, UnitKerja> unit = organisasi.peta(organisasi.hariIni());
    Instrumen instrumen = siklus.instrumen(tahun);
    return siklus.peserta(tahun).stream()
        .map(satu -> {
          UnitKerja miliknya = unit.get(satu.unitId());
          int asn = miliknya == null ? 10 : miliknya.jumlahAsn();
          return JawabanContoh.untuk(instrumen, tahun, satu, asn);
        })
        .toList();
  }

  private void muat(Pelaku sistem, int tahun) {
    RentangFase fase = siklus.siklus(tahun).fase(Fase.PENILAIAN_MANDIRI).orElseThrow();
    Map<Long, UnitKerja> unit = organisasi.peta(organisasi.hariIni());
    List<JawabanContoh> semua = jawaban(tahun);
    List<Kiriman> kiriman = new ArrayList<>();
    List<BuktiMassalService.Dokumen> dokumen = new ArrayList<>();
    for (int i = 0; i < semua.size(); i++) {
      JawabanContoh satu = semua.get(i);
      UnitKerja miliknya = java.util.Objects.requireNonNull(unit.get(satu.unit().unitId()));
      var penulis = new Penulis(tahun, satu, fase, orang, miliknya);
      int dariAkhir = tahun == SiklusContoh.TAHUN_INI ? semua.size() - 1 - i : Integer.MAX_VALUE;
      kiriman.add(penulis.kiriman(dariAkhir < BELUM, dariAkhir == BELUM, clock.instant()));
      dokumen.addAll(penulis.dokumen());
    }
    bukti.muat(sistem, dokumen);
    massal.muat(sistem, kiriman);
  }

  private static final class Penulis {
    private final int tahun;
    private final JawabanContoh jawaban;
    private final RentangFase fase;
    private final Pelaku operator;
    private final Pelaku pimpinan;
    private final SplittableRandom acak;
    private final Instant saat;

    Penulis(int tahun, JawabanContoh jawaban, RentangFase fase, OrangContoh orang, UnitKerja unit) {
      this.tahun = tahun;
      this.jawaban = jawaban;
      this.fase = fase;
      this.operator = orang.pelaku(OrangContoh.namaPengguna("operator", unit));
      this.pimpinan = orang.pelaku(OrangContoh.namaPengguna("pimpinan", unit));
      this.acak = new SplittableRandom(BENIH + tahun * 1_000L + jawaban.unit().kode().hashCode());
      this.saat = fase.selesai().minus(Duration.ofMinutes(acak.nextInt(120, 12 * 24 * 60)));
    }

    Kiriman kiriman(boolean draf, boolean tenggang, Instant kini) {
      Map<Long, Isian> isian = new HashMap<>();
      jawaban
          .sendiri()
          .forEach((indikator, satu) -> {
            if (!draf || acak.nextBoolean()) {
              isian.put(indikator.id(), new Isian(satu, penjelasan(indikator)));
            }
          });
      return new Kiriman(
          tahun,
          jawaban.unit().unitId(),
          isian,
          jawaban.auto(kini),
          operator,
          saat,
          draf ? null : ajuan(tenggang));
    }

    private @Nullable Ajuan ajuan(boolean tenggang) {
      Instant pada = tenggang ? fase.selesai().plus(Duration.ofMinutes(11)) : saat;
      return new Ajuan(pimpinan, pada, tenggang);
    }

    private static String penjelasan(Indikator indikator) {
      String eviden = indikator.rujukan().eviden();
      return eviden.isEmpty() ? "" : "Lihat bukti: " + awal(eviden) + ". (Isian rekaan)";
    }

    private static String awal(String eviden) {
      String satu = eviden.split(";", 2)[0].strip();
      return satu.length() > 120 ? satu.substring(0, 120) : satu;
    }

    /// One document for every two indicators, as the limit of links says.
    List<BuktiMassalService.Dokumen> dokumen() {
      List<Indikator> berbukti =
          jawaban.sendiri().keySet().stream()
              .filter(satu -> !jawaban.tanpaBukti().contains(satu))
              .toList();
      List<BuktiMassalService.Dokumen> hasil = new ArrayList<>();
      for (int i = 0; i < berbukti.size(); i += 2) {
        hasil.add(dokumen(berbukti.subList(i, Math.min(i + 2, berbukti.size()))));
      }
      return hasil;
    }

    private BuktiMassalService.Dokumen dokumen(List<Indikator> untuk) {
      Peserta unit = jawaban.unit();
      String judul = awal(untuk.getFirst().rujukan().eviden()) + " " + tahun;
      LocalDate awalTahun = LocalDate.of(tahun, 1, 2);
      LocalDate tanggal = awalTahun.plusDays(acak.nextInt(0, 25));
      byte[] isi =
          PdfContoh.buat(
              List.of(
                  "DOKUMEN REKAAN KOTA CONTOH - bukan dokumen resmi",
                  "",
                  judul,
                  unit.nama() + " (" + unit.kode() + ")",
                  "Tanggal: " + tanggal,
                  "",
                  "Mendukung: " + String.join("; ", untuk.stream().map(Indikator::nama).toList())));
      return new BuktiMassalService.Dokumen(
          unit.unitId(),
          judul,
          tanggal,
          isi,
          tahun,
          untuk.stream().map(Indikator::id).toList(),
          operator,
          saat);
    }
  }
}
