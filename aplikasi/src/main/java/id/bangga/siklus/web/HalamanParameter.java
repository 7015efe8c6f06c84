package id.bangga.siklus.web;

import static id.bangga.siklus.NamaParameter.*;

import id.bangga.siklus.NamaParameter;
import id.bangga.web.Formulir;
import java.util.List;

/// The figures that steer a cycle, to read or to change.
public record HalamanParameter(HalamanSiklus induk, Formulir formulir) {
  /// The figures in the groups in which people think of them.
  public static final List<Kelompok> KELOMPOK =
      List.of(
          new Kelompok(
              "Nilai akhir",
              "Nilai akhir finalis = bobot desk × nilai desk + bobot juri × nilai juri. Kedua bobot berjumlah 1.",
              List.of(BOBOT_DESK, BOBOT_JURI, AMBANG_SERI)),
          new Kelompok(
              "Penilaian mandiri dan bukti",
              "Berlaku bagi perangkat daerah saat mengisi dan mengajukan.",
              List.of(MAKS_INDIKATOR_PER_BUKTI, MENIT_TENGGANG)),
          new Kelompok(
              "Desk",
              "Selisih yang lebih besar daripada ambang ini diselesaikan lewat rekonsiliasi.",
              List.of(AMBANG_REKONSILIASI)),
          new Kelompok(
              "Penjurian",
              "Waktu tampil finalis dan cara menggabungkan nilai juri.",
              List.of(
                  MENIT_PAPARAN,
                  MENIT_TANYA_JAWAB,
                  AMBANG_RENTANG_JURI,
                  BUANG_TERTINGGI_TERENDAH,
                  PERINGKAT_DISESUAIKAN_RESMI)));

  /// The order in which ties are broken (berakhlak.md 4); the same in every cycle.
  public static final List<String> URUTAN_SERI =
      List.of(
          "nilai komponen B Hasil yang lebih tinggi",
          "nilai juri pada kriteria Dampak yang lebih tinggi",
          "nilai komponen B3 yang lebih tinggi",
          "keputusan pleno dengan alasan tertulis");

  /// Figures that belong together.
  public record Kelompok(String judul, String kalimat, List<NamaParameter> nama) {}
}
