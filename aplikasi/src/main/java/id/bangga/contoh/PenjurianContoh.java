package id.bangga.contoh;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.juri.JuriContoh;
import id.bangga.juri.KalibrasiContoh;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The juries of the sample city: seven made-up jurors, four of them from outside. Last year's is
/// finished; this year's is calibrating before finalists are known.
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

  /// How many jurors have declared and scored the samples; juri1 and juri2 have not.
  private static final int SUDAH = 5;

  private static final LocalDateTime MULAI = LocalDateTime.of(2025, 10, 21, 9, 0);

  private final JuriContoh juri;
  private final KalibrasiContoh kalibrasi;
  private final AkunService akun;
  private final Clock clock;

  PenjurianContoh(JuriContoh juri, KalibrasiContoh kalibrasi, AkunService akun, Clock clock) {
    this.juri = juri;
    this.kalibrasi = kalibrasi;
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
    Instant lalu = MULAI.atZone(clock.getZone()).toInstant();
    juri.muat(sistem, SiklusContoh.TAHUN_LALU, anggota, lalu);
    kalibrasi.putaran(
        sistem,
        SiklusContoh.TAHUN_LALU,
        anggota,
        anggota.size(),
        true,
        lalu.minus(Duration.ofDays(5)));
    Instant kini = clock.instant().minus(Duration.ofDays(2));
    kalibrasi.panel(sistem, SiklusContoh.TAHUN_INI, anggota, SUDAH, kini);
    kalibrasi.putaran(sistem, SiklusContoh.TAHUN_INI, anggota, SUDAH, false, kini);
  }
}
