package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Splitting and merging, worked out on the whole. Pure: nothing is written here.
final class Reorganisasi {
  private Reorganisasi() {}

  static Rencana pecah(Susunan awal, Pemecahan perintah, Berlaku berlaku) {
    long id = perintah.asal().id();
    var rencana = Perubahan.mulai(awal, id, berlaku);
    var masa = Perubahan.berlakuPada(rencana, id);
    int jumlah = perintah.hasil().size() + (perintah.asalTetap() ? 1 : 0);
    if (jumlah < 2) {
      rencana.tolak(Temuan.dari(OR_026, id, KolomUnit.KODE));
    }
    if (masa.isEmpty() || jumlah < 2) {
      return rencana;
    }
    Map<String, Long> menurutKode = new HashMap<>();
    List<Long> baru = new ArrayList<>();
    for (UnitBaru satu : perintah.hasil()) {
      long idBaru = Perubahan.dirikan(rencana, satu, "dibentuk dari pemecahan").id();
      menurutKode.putIfAbsent(satu.kode(), idBaru);
      baru.add(idBaru);
      rencana.asal(id, idBaru, JenisAsal.PECAH);
    }
    long pewaris = perintah.asalTetap() ? id : baru.getFirst();
    bagiAnak(rencana, id, pewaris, anak -> menurutKode.get(perintah.anak().getOrDefault(anak, "")));
    if (perintah.asalTetap()) {
      DataUnit sisa = masa.get().data().berjumlahAsn(perintah.sisaAsn());
      rencana.pakai(rencana.hasil().wajib(id).ubah(berlaku.sejak(), sisa), "dipecah");
    } else {
      Perubahan.akhiri(rencana, id, berlaku.sejak().minusDays(1), "dipecah");
    }
    return rencana;
  }

  static Rencana gabung(Susunan awal, Penggabungan perintah, Berlaku berlaku) {
    List<Long> asal = perintah.asal().stream().map(KunciUnit::id).distinct().toList();
    long pertama = asal.isEmpty() ? 0 : asal.getFirst();
    var rencana = Perubahan.mulai(awal, pertama, berlaku);
    if (!cukup(asal, perintah.tujuan())) {
      rencana.tolak(Temuan.dari(OR_027, pertama, KolomUnit.KODE));
      return rencana;
    }
    long tujuan = tujuan(rencana, perintah.tujuan());
    LocalDate terakhir = berlaku.sejak().minusDays(1);
    for (long id : asal) {
      if (Perubahan.berlakuPada(rencana, id).isPresent()) {
        bagiAnak(rencana, id, tujuan, _ -> null);
        Perubahan.akhiri(rencana, id, terakhir, "digabung");
        rencana.asal(id, tujuan, JenisAsal.GABUNG);
      }
    }
    return rencana;
  }

  private static boolean cukup(List<Long> asal, Penggabungan.Tujuan tujuan) {
    return switch (tujuan) {
      case Penggabungan.Unit _ -> asal.size() >= 2;
      case Penggabungan.UnitLama(var kunci, _) -> !asal.isEmpty() && !asal.contains(kunci.id());
    };
  }

  private static long tujuan(Rencana rencana, Penggabungan.Tujuan tujuan) {
    return switch (tujuan) {
      case Penggabungan.Unit(var baru) ->
          Perubahan.dirikan(rencana, baru, "dibentuk dari penggabungan").id();
      case Penggabungan.UnitLama(var kunci, var jumlahAsn) -> {
        Perubahan.berlakuPada(rencana, kunci.id())
            .ifPresent(masa ->
                rencana.pakai(
                    rencana
                        .hasil()
                        .wajib(kunci.id())
                        .ubah(rencana.sejak(), masa.data().berjumlahAsn(jumlahAsn)),
                    "menerima penggabungan"));
        yield kunci.id();
      }
    };
  }

  /// Chooses where a unit below goes; null leaves it to the heir.
  private interface Pembagi {
    @Nullable Long tempat(long anak);
  }

  private static void bagiAnak(Rencana rencana, long dari, long pewaris, Pembagi pembagi) {
    for (RiwayatUnit anak : rencana.awal().anakSejak(dari, rencana.sejak())) {
      Long pilihan = pembagi.tempat(anak.id());
      long ke = pilihan == null ? pewaris : pilihan;
      if (ke != dari) {
        RiwayatUnit kini = rencana.hasil().wajib(anak.id());
        rencana.pakai(kini.pindah(dari, ke, rencana.sejak()), "dipindahkan");
      }
    }
  }
}
