package id.bangga.web;

import java.util.List;

/// What the search of the top bar found, by kind.
public record HalamanCari(String kata, boolean dicari, List<Kelompok> kelompok) {
  public record Kelompok(String jenis, List<PenyediaCari.Temuan> temuan) {}
}
