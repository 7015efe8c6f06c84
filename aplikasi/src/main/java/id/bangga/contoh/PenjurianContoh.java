package id.bangga.contoh;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.juri.JuriContoh;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Last year's jury of the sample city: seven made-up jurors, four of them from outside.
@Component
class PenjurianContoh implements BagianContoh {
  private static final List<String> LEMBAGA =
      List.of(
          "Perguruan tinggi (contoh)",
          "Lembaga pengawas layanan publik (contoh)",
          "Lembaga pengawasan keuangan (contoh)",
          "Media warga (contoh)",
          "Inspektorat (contoh)",
          "Badan perencanaan (contoh)",
          "Badan kepegawaian (contoh)");
  private static final int DARI_LUAR = 4;
  private static final LocalDateTime MULAI = LocalDateTime.of(2025, 10, 21, 9, 0);

  private final JuriContoh juri;
  private final AkunService akun;
  private final Clock clock;

  PenjurianContoh(JuriContoh juri, AkunService akun, Clock clock) {
    this.juri = juri;
    this.akun = akun;
    this.clock = clock;
  }

  @Override
  public int urutan() {
    return 60;
  }

  @Override
  public String sebutan() {
    return "penjurian";
  }

  @Override
  public void muat(Pelaku sistem) {
    List<JuriContoh.JuriRekaan> anggota = new ArrayList<>();
    for (int i = 0; i < LEMBAGA.size(); i++) {
      long id = akun.findNama("juri" + (i + 1)).orElseThrow().id();
      anggota.add(new JuriContoh.JuriRekaan(id, LEMBAGA.get(i), i < DARI_LUAR));
    }
    juri.muat(sistem, SiklusContoh.TAHUN_LALU, anggota, MULAI.atZone(clock.getZone()).toInstant());
  }
}
