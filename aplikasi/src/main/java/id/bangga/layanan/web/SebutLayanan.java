package id.bangga.layanan.web;

import id.bangga.bersama.Pelaku;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.LayananUnit;
import id.bangga.web.PenyediaSebutan;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Names of services that forms send.
@Component
class SebutLayanan implements PenyediaSebutan {
  private final LayananService layanan;

  SebutLayanan(LayananService layanan) {
    this.layanan = layanan;
  }

  @Override
  public Optional<String> sebutan(Pelaku pelaku, String isian, long nomor) {
    return isian.equals("layanan") ? layanan.find(nomor).map(LayananUnit::nama) : Optional.empty();
  }
}
