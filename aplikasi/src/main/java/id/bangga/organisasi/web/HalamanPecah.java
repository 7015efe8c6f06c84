package id.bangga.organisasi.web;

import id.bangga.bersama.Putusan;
import id.bangga.organisasi.RincianUnit;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.stream.IntStream;

/// The form that splits a unit.
public record HalamanPecah(RincianUnit asal, Formulir formulir, Putusan putusan) {
  static final int HASIL_PALING_BANYAK = 4;

  /// Numbers of the new units that the form has room for.
  public List<Integer> hasil() {
    return IntStream.rangeClosed(1, HASIL_PALING_BANYAK).boxed().toList();
  }

  /// Where a unit below may go.
  public List<Pilihan> tempat() {
    return hasil().stream().map(i -> Pilihan.dari(String.valueOf(i), "Unit baru " + i)).toList();
  }

  public String alamat() {
    return "/organisasi/" + asal.unit().id();
  }

  public List<Tautan> jejak() {
    return List.of(
        Tautan.ke("Unit kerja", "/organisasi"), Tautan.ke(asal.unit().sebutan(), alamat()));
  }
}
