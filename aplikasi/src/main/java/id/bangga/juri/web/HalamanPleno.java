package id.bangga.juri.web;

import id.bangga.bersama.Putusan;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.PenentuSeri;
import id.bangga.juri.Pleno;
import id.bangga.juri.Posisi;
import id.bangga.juri.SkorLama;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Siklus;
import id.bangga.web.Formulir;
import id.bangga.web.Isian;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Ranges, reopened sheets, decisions and ties of a year.
///
/// @param bagian the form that was refused: one of the names here with its unit; empty when none
///   was
public record HalamanPleno(
    Siklus siklus,
    List<Tautan> tab,
    List<NilaiFinalis> nilai,
    Map<Klaster, List<Posisi>> urutan,
    List<SkorLama> riwayat,
    Map<Long, String> nama,
    String bagian,
    Formulir formulir,
    Putusan putusan) {
  static final String BAHAS = "bahas-";
  static final String BUKA = "buka-";
  static final String PUTUSKAN = "putuskan-";
  static final String SERI = "seri-";

  public Formulir formBahas(NilaiFinalis satu) {
    return form(BAHAS + satu.finalis().unitId());
  }

  public Formulir formPutuskan(NilaiFinalis satu) {
    return form(PUTUSKAN + satu.finalis().unitId());
  }

  public Formulir formBuka(NilaiFinalis satu, long akunId) {
    return form(BUKA + satu.finalis().unitId() + "-" + akunId);
  }

  public Formulir formSeri(List<Posisi> seri) {
    return form(SERI + seri.getFirst().kandidat().unit());
  }

  private Formulir form(String untuk) {
    return (ditolak(untuk) ? formulir : Formulir.kosong()).berakhiran("-" + untuk);
  }

  public boolean ditolakBuka(NilaiFinalis satu, long akunId) {
    return ditolak(BUKA + satu.finalis().unitId() + "-" + akunId);
  }

  private boolean ditolak(String untuk) {
    return untuk.equals(bagian);
  }

  public boolean dapatDibahas(NilaiFinalis satu) {
    return satu.pleno() == null && satu.lengkap() && !siklus.status().beku();
  }

  public boolean dibahas(NilaiFinalis satu) {
    Pleno pleno = satu.pleno();
    return pleno != null && !pleno.selesai();
  }

  /// Is the form that was refused still there for this finalist?
  private boolean masihTampil(NilaiFinalis satu) {
    long unitId = satu.finalis().unitId();
    if (ditolak(BAHAS + unitId)) {
      return dapatDibahas(satu);
    }
    return dibahas(satu)
        && (ditolak(PUTUSKAN + unitId)
            || satu.juri().stream().anyMatch(s -> s.terkunci() && ditolakBuka(satu, s.akunId())));
  }

  /// What was typed into a form that is no longer on the page: somebody else was first, or the time
  /// is over.
  public List<Isian> gugur() {
    boolean ada =
        nilai.stream().anyMatch(this::masihTampil)
            || urutan.keySet().stream()
                .flatMap(klaster -> seri(klaster).stream())
                .anyMatch(seri -> ditolak(SERI + seri.getFirst().kandidat().unit()));
    return ada ? List.of() : formulir.ketikan();
  }

  /// Which finalist a refusal is about, for its heading.
  public String judulPenolakan() {
    return nilai.stream()
        .map(NilaiFinalis::finalis)
        .filter(satu -> bagian.matches("(bahas|buka|putuskan)-%d(-.*)?".formatted(satu.unitId())))
        .map(satu -> "Pleno %s belum dicatat".formatted(satu.nama()))
        .findFirst()
        .orElse("Belum dapat dilakukan");
  }

  public String namaUnit(String unit) {
    return nilai.stream()
        .map(NilaiFinalis::finalis)
        .filter(satu -> Long.toString(satu.unitId()).equals(unit))
        .map(satu -> satu.nama())
        .findFirst()
        .orElse(unit);
  }

  public List<SkorLama> riwayat(NilaiFinalis satu) {
    return riwayat.stream()
        .filter(lama -> lama.kunci().unitId() == satu.finalis().unitId())
        .toList();
  }

  /// Units of a group that share a place only the pleno can settle, tie by tie.
  public List<List<Posisi>> seri(Klaster klaster) {
    return List.copyOf(
        urutan.getOrDefault(klaster, List.of()).stream()
            .filter(satu -> satu.penentu() == PenentuSeri.BELUM_DIPUTUS)
            .collect(Collectors.groupingBy(Posisi::peringkat))
            .values());
  }
}
