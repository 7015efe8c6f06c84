package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The parts on which all others stand.
@Configuration(proxyBeanMethods = false)
class DasarContoh {
  @Bean
  BagianContoh bagianUnit(UnitContoh unit) {
    return new Bagian(10, "unit", unit::muat);
  }

  @Bean
  BagianContoh bagianSiklus(SiklusContoh siklus) {
    return new Bagian(30, "instrumen dan siklus", siklus::muat);
  }

  private interface Kerja {
    void lakukan(Pelaku sistem);
  }

  private record Bagian(int urutan, String sebutan, Kerja kerja) implements BagianContoh {
    @Override
    public void muat(Pelaku sistem) {
      kerja.lakukan(sistem);
    }
  }
}
