package id.bangga.akun;

import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.HasilImpor.Perbedaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares the rows of a file with the accounts there are. Blank cells leave things as they are;
/// roles are only added, never ended.
final class PerencanaImpor {
  private final PembacaAkun pembaca;
  private final PotretAkun potret;
  private final PemeriksaImpor pemeriksa;

  PerencanaImpor(PembacaAkun pembaca, PotretAkun potret, PemeriksaImpor pemeriksa) {
    this.pembaca = pembaca;
    this.potret = potret;
    this.pemeriksa = pemeriksa;
  }

  RencanaImpor rencanakan() {
    List<BarisAkun> baris = pembaca.baca();
    baris.forEach(satu -> potret.akanDiatasi(satu.data().namaPengguna(), satu.atasan()));
    var penyusun = new HasilImpor.Penyusun();
    List<RencanaImpor.Langkah> langkah =
        baris.stream().map(satu -> langkah(satu, penyusun)).toList();
    HasilImpor hasil =
        pembaca.galat().isEmpty()
            ? penyusun.selesai(pembaca.catatan())
            : HasilImpor.ditolak(baris.size(), pembaca.galat(), pembaca.catatan());
    return new RencanaImpor(hasil, langkah);
  }

  private RencanaImpor.Langkah langkah(BarisAkun satu, HasilImpor.Penyusun penyusun) {
    Akun lama = potret.find(satu.data().namaPengguna()).orElse(null);
    DataAkun data = lama == null ? satu.data() : gabung(lama, satu.data());
    pemeriksa.periksa(satu, data, lama);
    List<PenugasanBaru> baru = satu.peran().stream().filter(p -> potret.belumAda(p, lama)).toList();
    pemeriksa.periksaPeran(satu, baru, lama);
    String atasanBaru = potret.atasanNanti(data.namaPengguna());
    if (lama == null) {
      penyusun.baru(satu.nomor(), data.namaPengguna(), data.nama() + tulisan(baru));
      return new RencanaImpor.Langkah(null, data, atasanBaru, baru, true);
    }
    List<Perbedaan> beda = beda(satu.nomor(), lama, data, atasanBaru);
    boolean berubah = !beda.isEmpty();
    baru.forEach(p ->
        beda.add(
            new Perbedaan(satu.nomor(), data.namaPengguna(), "peran", "", p.peran().sebutan())));
    penyusun.sudahAda(beda);
    return new RencanaImpor.Langkah(lama, data, atasanBaru, baru, berubah);
  }

  private static String tulisan(List<PenugasanBaru> peran) {
    return peran.isEmpty()
        ? ""
        : " (" + String.join(", ", peran.stream().map(p -> p.peran().sebutan()).toList()) + ")";
  }

  private static DataAkun gabung(Akun lama, DataAkun baru) {
    return new DataAkun(
        lama.namaPengguna(),
        baru.nama(),
        baru.surel() == null ? lama.surel() : baru.surel(),
        baru.nip() == null ? lama.nip() : baru.nip(),
        baru.unitId() == null ? lama.unitId() : baru.unitId(),
        null);
  }

  private List<Perbedaan> beda(int nomor, Akun lama, DataAkun baru, String atasanBaru) {
    List<Perbedaan> hasil = new ArrayList<>();
    banding(hasil, nomor, baru, KolomAkun.NAMA, lama.nama(), baru.nama());
    banding(hasil, nomor, baru, KolomAkun.SUREL, lama.surel(), baru.surel());
    banding(hasil, nomor, baru, KolomAkun.NIP, lama.nip(), baru.nip());
    banding(
        hasil,
        nomor,
        baru,
        KolomAkun.UNIT,
        pembaca.namaUnit(lama.unitId()),
        pembaca.namaUnit(baru.unitId()));
    banding(hasil, nomor, baru, KolomAkun.ATASAN, potret.atasanKini(lama), atasanBaru);
    return hasil;
  }

  private static void banding(
      List<Perbedaan> hasil,
      int nomor,
      DataAkun siapa,
      KolomAkun kolom,
      @Nullable Object lama,
      @Nullable Object baru) {
    if (!Objects.equals(lama, baru)) {
      hasil.add(
          new Perbedaan(
              nomor,
              siapa.namaPengguna(),
              kolom.judul(),
              Objects.toString(lama, ""),
              Objects.toString(baru, "")));
    }
  }
}
