package id.bangga.bukti;

import id.bangga.bersama.Invarian;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every evidence's file lies on disk with its size and content, and no file lies there that
/// belongs to nobody.
@Component
class BuktiInvarian implements Invarian {
  private static final int PALING_BANYAK = 20;
  private final BerkasRepository repository;
  private final GudangBerkas gudang;

  BuktiInvarian(BerkasRepository repository, GudangBerkas gudang) {
    this.repository = repository;
    this.gudang = gudang;
  }

  @Override
  public String modul() {
    return "bukti";
  }

  @Override
  @Transactional
  public List<String> periksa() {
    repository.kunciGudangSendiri();
    Map<String, Long> baris = repository.semua();
    List<String> temuan = new ArrayList<>();
    baris.forEach((sidik, ukuran) -> {
      if (!gudang.utuh(sidik, ukuran, true)) {
        temuan.add("Berkas %s hilang atau isinya berubah.".formatted(sidik));
      }
    });
    Set<String> yatim = new HashSet<>(gudang.semua());
    yatim.removeAll(baris.keySet());
    yatim.forEach(sidik -> temuan.add("Berkas %s tidak dimiliki bukti mana pun.".formatted(sidik)));
    return temuan.stream().limit(PALING_BANYAK).toList();
  }
}
