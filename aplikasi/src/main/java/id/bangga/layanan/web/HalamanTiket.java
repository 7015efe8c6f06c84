package id.bangga.layanan.web;

import id.bangga.layanan.LembarTiket;
import id.bangga.layanan.TitikLayanan;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.util.List;

/// Issues of tickets at a service point, and the form for the next one.
public record HalamanTiket(TitikLayanan titik, List<LembarTiket> lembar, Formulir formulir) {
  public List<Tautan> jejak() {
    return List.of(
        Tautan.ke("Survei warga", "/layanan"),
        Tautan.ke("Layanan dan titik", "/layanan/unit/" + titik.unitId()));
  }
}
