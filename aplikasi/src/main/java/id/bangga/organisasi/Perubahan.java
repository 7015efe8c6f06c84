package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;

import id.bangga.bersama.Tulisan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Changes of one unit, worked out on the whole. Pure: nothing is written here.
final class Perubahan {
  private static final int DASAR_PALING_PENDEK = 5;
  private static final int DASAR_PALING_PANJANG = 500;

  private Perubahan() {}

  static Rencana buat(Susunan awal, UnitBaru baru, Berlaku berlaku) {
    var rencana = mulai(awal, awal.idSementara(), berlaku);
    dirikan(rencana, baru, "dibuat");
    return rencana;
  }

  static Rencana ubah(Susunan awal, long id, DataUnit data, Berlaku berlaku) {
    var rencana = mulai(awal, id, berlaku);
    berlakuPada(rencana, id)
        .ifPresent(masa -> {
          if (masa.data().equals(data)) {
            rencana.tolak(Temuan.dari(OR_030, id, KolomUnit.NAMA));
          }
          rencana.pakai(awal.wajib(id).ubah(berlaku.sejak(), data), "diubah");
        });
    return rencana;
  }

  /// On the first day of a span it corrects the name of that span and is no change of name.
  static Rencana gantiNama(Susunan awal, long id, String nama, String singkatan, Berlaku berlaku) {
    var rencana = mulai(awal, id, berlaku);
    berlakuPada(rencana, id)
        .ifPresent(masa -> {
          if (masa.data().nama().equals(Teks.rapikan(nama))) {
            rencana.tolak(Temuan.dari(OR_030, id, KolomUnit.NAMA));
          }
          DataUnit data = masa.data().bernama(nama, singkatan);
          rencana.pakai(awal.wajib(id).ubah(berlaku.sejak(), data), "berganti nama");
        });
    return rencana;
  }

  static Rencana jumlahAsn(Susunan awal, long id, int jumlah, Berlaku berlaku) {
    return awal.masa(id, berlaku.sejak())
        .map(masa -> ubah(awal, id, masa.data().berjumlahAsn(jumlah), berlaku))
        .orElseGet(() -> {
          var rencana = mulai(awal, id, berlaku);
          berlakuPada(rencana, id);
          return rencana;
        });
  }

  /// `berlaku.sejak` is the last day.
  static Rencana tutup(Susunan awal, long id, Berlaku berlaku) {
    var rencana = mulai(awal, id, berlaku);
    berlakuPada(rencana, id).ifPresent(_ -> akhiri(rencana, id, berlaku.sejak(), "ditutup"));
    return rencana;
  }

  static Rencana bukaKembali(Susunan awal, long id, boolean punyaPenerus, Berlaku berlaku) {
    var rencana = mulai(awal, id, berlaku);
    RiwayatUnit unit = awal.wajib(id);
    if (unit.sampai() == null) {
      rencana.tolak(Temuan.dari(OR_030, id, KolomUnit.SAMPAI));
    }
    if (punyaPenerus) {
      rencana.tolak(Temuan.dari(OR_032, id, KolomUnit.SAMPAI));
    }
    rencana.pakai(unit.berakhir(null), "dibuka kembali");
    return rencana;
  }

  /// A plan that already objects to a missing ground.
  static Rencana mulai(Susunan awal, long id, Berlaku berlaku) {
    var rencana = new Rencana(awal, berlaku);
    String dasar = berlaku.dasar();
    Tulisan.periksa(OR_024, "Dasar atau alasan", dasar, DASAR_PALING_PANJANG)
        .forEach(
            satu -> rencana.tolak(new Temuan(OR_024, id, KolomUnit.SUMBER, null, satu.pesan())));
    if (dasar.length() < DASAR_PALING_PENDEK) {
      rencana.tolak(Temuan.dari(OR_024, id, KolomUnit.SUMBER));
    }
    return rencana;
  }

  static RiwayatUnit dirikan(Rencana rencana, UnitBaru baru, String tindakan) {
    var unit =
        new RiwayatUnit(
            rencana.hasil().idSementara(),
            baru.kode(),
            1,
            List.of(new Masa(baru.data(), rencana.sejak(), null)));
    rencana.pakai(unit, tindakan);
    return unit;
  }

  static void akhiri(Rencana rencana, long id, LocalDate terakhir, String tindakan) {
    RiwayatUnit unit = rencana.hasil().wajib(id);
    if (unit.terakhir().sejak().isAfter(terakhir)) {
      rencana.tolak(
          Temuan.dari(
              OR_028,
              id,
              KolomUnit.SEJAK,
              "%s berubah pada %s."
                  .formatted(
                      unit.terakhir().data().nama(), Tulis.tanggal(unit.terakhir().sejak()))));
    }
    rencana.pakai(unit.berakhir(terakhir), tindakan);
  }

  /// The unit's span on the day of the change, else an objection.
  static Optional<Masa> berlakuPada(Rencana rencana, long id) {
    RiwayatUnit unit = rencana.awal().wajib(id);
    Optional<Masa> masa = unit.masa(rencana.sejak());
    if (masa.isEmpty()) {
      boolean terlaluAwal = rencana.sejak().isBefore(unit.sejak());
      rencana.tolak(
          Temuan.dari(terlaluAwal ? OR_022 : OR_023, id, KolomUnit.SEJAK, masaBerlaku(unit)));
    }
    return masa;
  }

  private static String masaBerlaku(RiwayatUnit unit) {
    LocalDate sampai = unit.sampai();
    String nama = unit.terakhir().data().nama();
    return sampai == null
        ? "%s berlaku sejak %s.".formatted(nama, Tulis.tanggal(unit.sejak()))
        : "%s berlaku %s sampai %s."
            .formatted(nama, Tulis.tanggal(unit.sejak()), Tulis.tanggal(sampai));
  }
}
