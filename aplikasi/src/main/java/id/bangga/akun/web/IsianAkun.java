package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.akun.AkunService;
import id.bangga.akun.DataAkun;
import id.bangga.akun.KodeAturanAkun;
import id.bangga.akun.PenugasanBaru;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.web.Formulir;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the forms about accounts and writes refusals beside the field that they are about.
@Component
class IsianAkun {
  private final AkunService akun;
  private final NamaUnitHalaman unit;
  private final Clock clock;

  IsianAkun(AkunService akun, NamaUnitHalaman unit, Clock clock) {
    this.akun = akun;
    this.unit = unit;
    this.clock = clock;
  }

  Formulir dari(Akun orang) {
    Long atasan = orang.atasanId();
    return Formulir.kosong()
        .isi("namaPengguna", orang.namaPengguna())
        .isi("nama", orang.nama())
        .isi("surel", orang.surel())
        .isi("nip", orang.nip())
        .isi("unit", orang.unitId())
        .isi("atasan", atasan == null ? null : namaPengguna(atasan))
        .isi("versi", orang.versi());
  }

  private @Nullable String namaPengguna(long id) {
    return akun.find(id).map(Akun::namaPengguna).orElse(null);
  }

  /// What was typed; faults of single fields are noted in the form.
  DataAkun data(Formulir formulir) {
    return new DataAkun(
        formulir.nilai("namaPengguna"),
        formulir.nilai("nama"),
        formulir.nilai("surel"),
        formulir.nilai("nip"),
        unit(formulir, "unit"),
        orang(formulir, "atasan", "Atasan tidak dikenal: ketik nama penggunanya."));
  }

  /// The account whose user name was typed.
  @Nullable Long orang(Formulir formulir, String isian, String galat) {
    String nama = formulir.nilai(isian);
    if (nama.isEmpty()) {
      return null;
    }
    Optional<Akun> orang = akun.findNama(nama);
    if (orang.isEmpty()) {
      formulir.galat(isian, galat);
    }
    return orang.map(Akun::id).orElse(null);
  }

  @Nullable Long unit(Formulir formulir, String isian) {
    String teks = formulir.nilai(isian);
    if (teks.isEmpty()) {
      return null;
    }
    if (!teks.matches("[0-9]{1,18}") || !unit.ada(Long.parseLong(teks))) {
      formulir.galat(isian, "Unit tidak dikenal.");
      return null;
    }
    return Long.valueOf(teks);
  }

  /// The role assignment typed; empty when something about it is wrong.
  Optional<PenugasanBaru> penugasan(Formulir formulir) {
    Optional<Peran> peran =
        Arrays.stream(Peran.values())
            .filter(satu -> satu.name().equals(formulir.nilai("peran")))
            .findFirst();
    if (peran.isEmpty()) {
      formulir.galat("peran", "Pilih peran.");
    }
    Long unitId = unit(formulir, "unit");
    Integer tahun = formulir.bulat("tahun", "Tahun siklus").orElse(null);
    if (tahun != null && (tahun < 2000 || tahun > 2100)) {
      formulir.galat("tahun", "Tahun siklus antara 2000 dan 2100, misalnya 2026.");
    }
    LocalDate sejak = formulir.tanggal("sejak", "Tanggal mulai").orElse(LocalDate.now(clock));
    LocalDate sampai = formulir.tanggal("sampai", "Tanggal akhir").orElse(null);
    return formulir.adaGalat()
        ? Optional.empty()
        : peran.map(satu -> new PenugasanBaru(satu, unitId, tahun, sejak, sampai));
  }

  static void tandai(Formulir formulir, List<Alasan> alasan) {
    for (Alasan satu : alasan) {
      String isian =
          switch (satu.kode()) {
            case KodeAturanAkun.AK_010, KodeAturanAkun.AK_011 -> "namaPengguna";
            case KodeAturanAkun.AK_013 -> "surel";
            case KodeAturanAkun.AK_014, KodeAturanAkun.AK_015 -> "nip";
            case KodeAturanAkun.AK_016 -> "atasan";
            case KodeAturanAkun.AK_019, KodeAturanAkun.AK_020 -> "unit";
            case KodeAturanAkun.AK_021 -> "sampai";
            case KodeAturanAkun.AK_022,
                KodeAturanAkun.AK_023,
                KodeAturanAkun.AK_024,
                KodeAturanAkun.AK_032 ->
                "peran";
            case KodeAturanAkun.AK_060 -> "dasar";
            default -> "nama";
          };
      formulir.galat(isian, satu.pesan());
    }
  }
}
