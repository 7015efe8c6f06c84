package id.bangga.layanan;

import static id.bangga.layanan.KodeAturanLayanan.*;

import id.bangga.bersama.Putusan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a questionnaire must be: four-point questions, each code once.
final class AturanKuesioner {
  private static final Pattern KODE_UNSUR = Pattern.compile("[A-Z][A-Z0-9_]{1,30}");
  private static final Pattern KODE_KUESIONER = Pattern.compile("[A-Z][A-Z0-9-]{1,30}");
  private static final int JAWABAN = 4;

  private AturanKuesioner() {}

  static Putusan periksa(KuesionerBaru baru, Set<String> kodeDipakai) {
    List<KodeAturanLayanan> alasan = new ArrayList<>();
    boolean kosong = baru.dipilih().isEmpty() && baru.sendiri().isEmpty();
    if (kosong || !KODE_KUESIONER.matcher(baru.kode()).matches() || baru.nama().isBlank()) {
      alasan.add(LY_024);
    }
    if (kodeDipakai.contains(baru.kode())) {
      alasan.add(LY_002);
    }
    if (!baru.sendiri().stream().allMatch(AturanKuesioner::lengkap)) {
      alasan.add(LY_025);
    }
    Set<String> kode = new HashSet<>(baru.dipilih());
    if (!baru.sendiri().stream().allMatch(satu -> kode.add(satu.kode()))) {
      alasan.add(LY_026);
    }
    return Putusan.dari(alasan.stream().map(Putusan.Alasan::dari).toList());
  }

  private static boolean lengkap(Unsur unsur) {
    return KODE_UNSUR.matcher(unsur.kode()).matches()
        && !unsur.nama().isBlank()
        && !unsur.pertanyaan().isBlank()
        && unsur.jawaban().size() == JAWABAN
        && unsur.jawaban().stream().noneMatch(String::isBlank);
  }
}
