package id.bangga.tindaklanjut;

import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.NilaiIkm;
import id.bangga.kepuasan.StatusSampel;
import id.bangga.skm.MetodeBobot;
import id.bangga.skm.UrutanUnsur;
import java.util.ArrayList;
import java.util.List;

/// What PEKPPP 6.a and 7.a look at: was the survey of a year held as the rule says, and in how many
/// media was it shown. How PEKPPP turns that into points is not published in any source read.
///
/// @param media showings outside, and the public page here when a result is published
public record PelaksanaanSkm(int tahun, List<Syarat> syarat, int media) {
  public PelaksanaanSkm {
    syarat = List.copyOf(syarat);
  }

  /// One thing the rule asks for.
  ///
  /// @param dasar article or note
  public record Syarat(String kata, boolean terpenuhi, String dasar) {}

  /// A frozen result with its figures and how often it was shown outside.
  record Hasil(HasilTetap tetap, NilaiIkm nilai, int media) {}

  public long terpenuhi() {
    return syarat.stream().filter(Syarat::terpenuhi).count();
  }

  /// @param hasil the newest frozen version of each period of the year
  /// @param adaRencana is there a plan after one of them
  static PelaksanaanSkm dari(int tahun, List<Hasil> hasil, boolean adaRencana) {
    boolean ada = !hasil.isEmpty();
    List<Syarat> syarat = new ArrayList<>();
    syarat.add(
        new Syarat(
            "Survei dilaksanakan sekurangnya sekali dalam tahun ini, dengan hasil yang ditetapkan",
            ada,
            "PermenPANRB 14/2017 pasal 1 ayat (1)"));
    syarat.add(
        new Syarat(
            "Sembilan unsur ditanyakan dan terjawab",
            ada && hasil.stream().allMatch(PelaksanaanSkm::lengkap),
            "PermenPANRB 14/2017, lampiran"));
    syarat.add(
        new Syarat(
            "Bobot tepat 1 dibagi jumlah unsur",
            ada && hasil.stream().allMatch(satu -> satu.tetap().metode() == MetodeBobot.TEPAT),
            "PermenPANRB 14/2017, lampiran"));
    syarat.add(
        new Syarat(
            "Responden memenuhi minimum tabel Krejcie dan Morgan",
            ada && hasil.stream().allMatch(s -> s.nilai().sampel() == StatusSampel.CUKUP),
            "PermenPANRB 14/2017, lampiran"));
    boolean terbit = hasil.stream().anyMatch(satu -> satu.tetap().diumumkan());
    syarat.add(
        new Syarat(
            "Hasil diumumkan kepada warga",
            ada && hasil.stream().allMatch(satu -> satu.tetap().diumumkan()),
            "bukti PEKPPP 6.a: publikasi hasil"));
    syarat.add(
        new Syarat(
            "Hasil ditindaklanjuti dengan rencana", adaRencana, "bukti PEKPPP 8.a: laporan SKM"));
    int media = hasil.stream().mapToInt(Hasil::media).sum() + (terbit ? 1 : 0);
    return new PelaksanaanSkm(tahun, syarat, media);
  }

  private static boolean lengkap(Hasil satu) {
    return UrutanUnsur.KUESIONER.unsur().stream()
        .allMatch(wajib ->
            satu.nilai().hasil().unsur().stream()
                .anyMatch(ada -> ada.unsur().kode().equals(wajib.name()) && ada.n() > 0));
  }
}
