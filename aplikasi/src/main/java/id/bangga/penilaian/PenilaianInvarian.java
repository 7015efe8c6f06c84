package id.bangga.penilaian;

import id.bangga.bersama.Invarian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A submission has its receipt, the receipt is whole, and what was submitted has not changed
/// since; kept values are what the answers come to.
@Component
class PenilaianInvarian implements Invarian {
  private final PenilaianRepository repository;
  private final TandaTerimaRepository tandaTerima;
  private final BekuRepository beku;
  private final PenyusunLembar penyusun;

  PenilaianInvarian(
      PenilaianRepository repository,
      TandaTerimaRepository tandaTerima,
      BekuRepository beku,
      PenyusunLembar penyusun) {
    this.repository = repository;
    this.tandaTerima = tandaTerima;
    this.beku = beku;
    this.penyusun = penyusun;
  }

  @Override
  public String modul() {
    return "penilaian";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    for (int tahun : repository.listTahun()) {
      for (Penilaian satu : repository.list(tahun)) {
        periksa(satu, temuan);
      }
    }
    return temuan;
  }

  private void periksa(Penilaian satu, List<String> temuan) {
    LembarMandiri lembar = penyusun.susun(satu);
    String nama = "Penilaian %d unit %d".formatted(satu.tahun(), satu.unitId());
    if (satu.pengajuan() != null) {
      periksaTandaTerima(satu.pengajuan(), lembar, nama, temuan);
    }
    boolean hitung = lembar.terjawab() > 0 || satu.nilai() != null;
    if (hitung && !sama(lembar.nilai().total(), satu.nilai())) {
      temuan.add(nama + ": nilai tersimpan tidak sama dengan hitungan jawabannya.");
    }
  }

  private void periksaTandaTerima(
      Pengajuan pengajuan, LembarMandiri lembar, String nama, List<String> temuan) {
    var tanda = tandaTerima.find(pengajuan.nomor());
    if (tanda.isEmpty() || !tanda.get().berlaku()) {
      temuan.add(nama + ": diajukan tanpa tanda terima yang berlaku.");
    } else if (!PembuatTandaTerima.utuh(tanda.get())) {
      temuan.add(nama + ": tanda tangan tanda terima tidak cocok.");
    } else if (!IsiPengajuan.sidik(lembar).equals(tanda.get().sidik())) {
      temuan.add(nama + ": isi yang diajukan berubah sesudah tanda terima.");
    }
    if (beku.findAll(pengajuan.nomor()).isEmpty()) {
      temuan.add(nama + ": diajukan tanpa nilai otomatis yang dibekukan.");
    }
  }

  private static boolean sama(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.compareTo(b) == 0;
  }
}
