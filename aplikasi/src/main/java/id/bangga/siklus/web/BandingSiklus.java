package id.bangga.siklus.web;

import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.NamaParameter;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.Siklus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two cycles side by side, part by part. Days are compared without their year.
public record BandingSiklus(List<Bagian> bagian) {
  /// One part.
  public record Bagian(String nama, List<Hal> hal) {
    public List<Hal> berubah() {
      return hal.stream().filter(Hal::berubah).toList();
    }
  }

  /// One thing and how it stands in each.
  public record Hal(String nama, String lama, String baru) {
    public boolean berubah() {
      return !lama.equals(baru);
    }
  }

  static BandingSiklus dari(HalamanSiklus lama, HalamanSiklus baru) {
    return new BandingSiklus(
        List.of(
            new Bagian("Jadwal", jadwal(lama.siklus(), baru.siklus())),
            new Bagian("Parameter", parameter(lama.siklus(), baru.siklus())),
            new Bagian("Kriteria juri", kriteria(lama.siklus(), baru.siklus())),
            new Bagian("Peserta", peserta(lama.peserta(), baru.peserta()))));
  }

  private static List<Hal> jadwal(Siklus lama, Siklus baru) {
    return Stream.of(Fase.values())
        .map(fase -> new Hal(fase.sebutan(), rentang(lama, fase), rentang(baru, fase)))
        .toList();
  }

  private static String rentang(Siklus siklus, Fase fase) {
    return siklus
        .fase(fase)
        .map(satu -> "%s, %d hari".formatted(KataSiklus.pendek(satu), KataSiklus.lama(satu)))
        .orElse("—");
  }

  private static List<Hal> parameter(Siklus lama, Siklus baru) {
    List<Hal> hasil = new ArrayList<>();
    for (NamaParameter nama : NamaParameter.values()) {
      hasil.add(
          new Hal(
              nama.sebutan(),
              KataSiklus.nilai(lama.parameter().parameter(nama)),
              KataSiklus.nilai(baru.parameter().parameter(nama))));
    }
    for (Klaster klaster : Klaster.values()) {
      hasil.add(
          new Hal(
              "Finalis " + klaster.sebutan(),
              Integer.toString(lama.parameter().finalis(klaster)),
              Integer.toString(baru.parameter().finalis(klaster))));
    }
    return hasil;
  }

  private static List<Hal> kriteria(Siklus lama, Siklus baru) {
    Set<String> kode = new LinkedHashSet<>();
    Stream.concat(baru.kriteria().stream(), lama.kriteria().stream())
        .forEach(satu -> kode.add(satu.kode()));
    return kode.stream()
        .map(satu -> new Hal(nama(lama, baru, satu), sebut(lama, satu), sebut(baru, satu)))
        .toList();
  }

  private static String nama(Siklus lama, Siklus baru, String kode) {
    return baru.kriteria(kode).or(() -> lama.kriteria(kode)).map(KriteriaJuri::nama).orElse(kode);
  }

  private static String sebut(Siklus siklus, String kode) {
    return siklus
        .kriteria(kode)
        .map(satu -> "bobot %s: %s".formatted(KataSiklus.angka(satu.bobot()), satu.nama()))
        .orElse("—");
  }

  private static List<Hal> peserta(List<Peserta> lama, List<Peserta> baru) {
    return List.of(
        new Hal("Jumlah unit", Integer.toString(lama.size()), Integer.toString(baru.size())),
        new Hal("Hanya ikut satu kali", tanpa(lama, baru), tanpa(baru, lama)));
  }

  private static String tanpa(List<Peserta> daftar, List<Peserta> lain) {
    Set<Long> ada = lain.stream().map(Peserta::unitId).collect(Collectors.toSet());
    String nama =
        daftar.stream()
            .filter(satu -> !ada.contains(satu.unitId()))
            .map(Peserta::nama)
            .collect(Collectors.joining(", "));
    return nama.isEmpty() ? "—" : nama;
  }
}
