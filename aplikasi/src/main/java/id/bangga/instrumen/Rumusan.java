package id.bangga.instrumen;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A formula in the words of one indicator: how its inputs are called, and what holds when the
/// denominator is 0.
public record Rumusan(Rumus rumus, List<MasukanRumus> masukan, BilaNol bilaNol) {
  public Rumusan {
    masukan = List.copyOf(masukan);
  }

  /// With the formula's own names for its inputs.
  public static Rumusan baku(Rumus rumus) {
    return new Rumusan(
        rumus,
        rumus.namaMasukan().stream().map(nama -> new MasukanRumus(nama, "")).toList(),
        BilaNol.NOL);
  }

  /// Are these figures possible? Every fault, each with the name of its input.
  public Putusan periksa(List<BigDecimal> angka) {
    if (angka.size() < rumus.wajib() || angka.size() > rumus.jenis().size()) {
      return Putusan.tolak(
          KodeAturanInstrumen.IN_021,
          "Isi %s."
              .formatted(String.join("; ", masukan.stream().map(MasukanRumus::nama).toList())));
    }
    List<Alasan> alasan = new ArrayList<>();
    for (int i = 0; i < angka.size(); i++) {
      alasan.addAll(rumus.jenis().get(i).periksa(nama(i), angka.get(i)));
    }
    if (rumus.bagianDalamSeluruh() && angka.get(0).compareTo(angka.get(1)) > 0) {
      alasan.add(
          new Alasan(
              KodeAturanInstrumen.IN_024,
              Angka.awalKapital(
                  "%s (%s) tidak boleh melebihi %s (%s)."
                      .formatted(
                          nama(0), Angka.teks(angka.get(0)), nama(1), Angka.teks(angka.get(1))))));
    }
    return Putusan.dari(alasan);
  }

  /// The score of figures that {@link #periksa} accepts.
  public Skor hitung(List<BigDecimal> angka) {
    if (periksa(angka) instanceof Putusan.Ditolak ditolak) {
      throw new IllegalArgumentException(ditolak.alasan().getFirst().pesan());
    }
    return rumus.hitung(angka, bilaNol);
  }

  private String nama(int i) {
    return i < masukan.size() ? masukan.get(i).nama() : rumus.namaMasukan().get(i);
  }
}
