package id.bangga.tindaklanjut.web;

import id.bangga.tindaklanjut.SaranWarga;
import id.bangga.web.Formulir;

/// One suggestion with the form to answer or hide it.
public record HalamanSatuSaran(
    String namaUnit, SaranWarga saran, Formulir formulir, boolean bolehTanggapi) {
  public String alamat() {
    return "/tindak-lanjut/%d/saran/%s".formatted(saran.unitId(), saran.nomor());
  }
}
