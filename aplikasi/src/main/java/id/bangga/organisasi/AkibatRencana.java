package id.bangga.organisasi;

import id.bangga.organisasi.Tinjauan.Akibat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts a plan into words, unit by unit.
record AkibatRencana(Rencana rencana) {
  Tinjauan tinjauan() {
    List<Akibat> akibat = new ArrayList<>();
    rencana.tindakan().forEach((id, tindakan) -> akibat.add(akibat(id, tindakan)));
    return new Tinjauan(rencana.keberatan(), akibat);
  }

  private Akibat akibat(long id, String tindakan) {
    RiwayatUnit sesudah = rencana.hasil().wajib(id);
    Masa kini = sesudah.terdekat(rencana.sejak());
    List<String> rincian =
        rencana
            .awal()
            .cari(id)
            .map(dulu -> beda(dulu, sesudah, kini))
            .orElseGet(() -> baru(sesudah, kini));
    return new Akibat(sesudah.kode(), kini.data().nama(), tindakan, rincian);
  }

  private List<String> baru(RiwayatUnit unit, Masa kini) {
    List<String> rincian = new ArrayList<>();
    rincian.add("mulai berlaku " + Tulis.tanggal(unit.sejak()));
    rincian.add("%d ASN".formatted(kini.data().jumlahAsn()));
    induk(kini).ifPresent(nama -> rincian.add("di bawah " + nama));
    return rincian;
  }

  private List<String> beda(RiwayatUnit dulu, RiwayatUnit sesudah, Masa kini) {
    List<String> rincian = new ArrayList<>();
    Masa lama = dulu.terdekat(rencana.sejak());
    LocalDate sampai = sesudah.sampai();
    if (sampai != null && !sampai.equals(dulu.sampai())) {
      rincian.add("hari terakhir " + Tulis.tanggal(sampai));
    }
    if (!Objects.equals(lama.data().indukId(), kini.data().indukId())) {
      rincian.add(
          "pindah ke bawah %s sejak %s"
              .formatted(induk(kini).orElse("pemda"), Tulis.tanggal(rencana.sejak())));
    }
    if (lama.data().jumlahAsn() != kini.data().jumlahAsn()) {
      rincian.add(
          "jumlah ASN dari %d menjadi %d"
              .formatted(lama.data().jumlahAsn(), kini.data().jumlahAsn()));
    }
    return rincian;
  }

  private Optional<String> induk(Masa masa) {
    return Optional.ofNullable(masa.data().indukId())
        .flatMap(id -> rencana.hasil().cari(id))
        .map(r -> r.terdekat(rencana.sejak()).data().nama());
  }
}
