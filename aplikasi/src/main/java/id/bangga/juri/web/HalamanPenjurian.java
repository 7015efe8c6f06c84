package id.bangga.juri.web;

import id.bangga.juri.AnggotaJuri;
import id.bangga.juri.Finalis;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.PenetapanFinalis;
import id.bangga.juri.Undian;
import id.bangga.siklus.Siklus;
import id.bangga.web.Tautan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The jury of a year at a glance; also the schedule and the screen of the timer.
///
/// @param skor may scores be shown?
public record HalamanPenjurian(
    Siklus siklus,
    List<Tautan> tab,
    List<NilaiFinalis> nilai,
    List<PenetapanFinalis> penetapan,
    List<Undian> undian,
    List<AnggotaJuri> panel,
    boolean skor) {

  public long terkunci() {
    return nilai.stream().mapToLong(NilaiFinalis::banyakTerkunci).sum();
  }

  public long lembar() {
    return nilai.stream().mapToLong(satu -> satu.juri().size()).sum();
  }

  /// One turn in the schedule.
  public record Giliran(Finalis finalis, Instant mulai, Instant tanya, Instant selesai) {}

  public List<Giliran> giliran() {
    return nilai.stream()
        .map(NilaiFinalis::finalis)
        .flatMap(satu -> {
          Instant mulai = satu.mulai();
          return mulai == null ? Stream.<Giliran>empty() : Stream.of(giliran(satu, mulai));
        })
        .toList();
  }

  private Giliran giliran(Finalis satu, Instant mulai) {
    Instant tanya = mulai.plusSeconds(60L * siklus.parameter().menitPaparan());
    return new Giliran(
        satu, mulai, tanya, tanya.plusSeconds(60L * siklus.parameter().menitTanyaJawab()));
  }

  public Map<Long, String> nama() {
    return panel.stream().collect(Collectors.toMap(AnggotaJuri::akunId, AnggotaJuri::nama));
  }
}
