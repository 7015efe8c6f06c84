package id.bangga.tindaklanjut;

import static id.bangga.tindaklanjut.KodeAturanTindakLanjut.*;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rules of plans; no input or output.
final class AturanRencana {
  private AturanRencana() {}

  static Putusan periksa(IsiRencana isi, Set<String> unsur) {
    List<Alasan> alasan = new ArrayList<>();
    if (!unsur.contains(isi.unsur())) {
      alasan.add(Alasan.dari(TL_002));
    }
    if (isi.program().length() < 5 || isi.program().length() > 300) {
      alasan.add(Alasan.dari(TL_001));
    }
    Tenggat tenggat = isi.tenggat();
    if (tenggat == null || tenggat.akhir().isBefore(isi.periode().awal())) {
      alasan.add(Alasan.dari(TL_004));
    }
    if (isi.penanggungJawab().length() < 3 || isi.penanggungJawab().length() > 150) {
      alasan.add(Alasan.dari(TL_003));
    }
    return Putusan.dari(alasan);
  }

  static Putusan periksa(Rencana rencana, Kemajuan kemajuan) {
    List<Alasan> alasan = new ArrayList<>();
    boolean dibuka = !kemajuan.keadaan().berakhir();
    if (rencana.keadaan().berakhir() && !dibuka) {
      alasan.add(Alasan.dari(TL_010));
    }
    if (kemajuan.persen() < 0 || kemajuan.persen() > 100) {
      alasan.add(Alasan.dari(TL_007));
    }
    if (kemajuan.keadaan() == KeadaanRencana.SELESAI) {
      if (kemajuan.realisasi().isEmpty()) {
        alasan.add(Alasan.dari(TL_005));
      }
      if (rencana.bukti().isEmpty()) {
        alasan.add(Alasan.dari(TL_006));
      }
    }
    if (kemajuan.keadaan() == KeadaanRencana.DIBATALKAN && kemajuan.realisasi().length() < 10) {
      alasan.add(Alasan.dari(TL_008));
    }
    return Putusan.dari(alasan);
  }
}
