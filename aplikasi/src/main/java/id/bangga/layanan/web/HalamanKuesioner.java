package id.bangga.layanan.web;

import id.bangga.bersama.Putusan;
import id.bangga.layanan.Instrumen;
import id.bangga.layanan.Unsur;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;

/// The questionnaires there are with their questions, and the form for another.
public record HalamanKuesioner(
    List<Instrumen> daftar,
    Map<Long, List<Unsur>> isi,
    List<Unsur> pertanyaan,
    Formulir formulir,
    Putusan putusan) {
  /// How many questions of one's own the form has room for.
  public static final int SENDIRI = 3;

  public List<Tautan> jejak() {
    return List.of(Tautan.ke("Survei warga", "/layanan"));
  }

  public List<Pilihan> pilihan() {
    return pertanyaan.stream()
        .map(satu -> new Pilihan(satu.kode(), satu.nama(), satu.pertanyaan()))
        .toList();
  }
}
