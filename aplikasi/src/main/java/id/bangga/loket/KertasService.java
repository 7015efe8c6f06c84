package id.bangga.loket;

import static id.bangga.layanan.KodeAturanLayanan.*;
import static id.bangga.layanan.TindakanLayanan.CATAT_JAWABAN;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMassalService;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.KodeAturanLayanan;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SumberJawaban;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Typing paper questionnaires, once or twice by two people.
@Service
public class KertasService {
  private static final Pattern BUNDEL = Pattern.compile("[A-Z0-9-]{1,20}");

  private final KetikanRepository repository;
  private final JawabanMassalService jawaban;
  private final Jurnal jurnal;
  private final Clock clock;

  KertasService(
      KetikanRepository repository, JawabanMassalService jawaban, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.jawaban = jawaban;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Takes one sheet over. The profile and the suggestion of the second person count, where given,
  /// else those of the first; only the figures are compared.
  ///
  /// @param benar a second person insists on their own values after both were compared
  @Transactional
  public HasilKetik ketik(Pelaku pelaku, FormulirSurvei formulir, Ketikan ketikan, boolean benar) {
    pelaku.wajib(CATAT_JAWABAN, formulir.unitId());
    Optional<KodeAturanLayanan> sebab = keberatan(formulir, ketikan);
    if (sebab.isPresent()) {
      return new HasilKetik.Ditolak(sebab.get());
    }
    return repository
        .lock(ketikan.titikId(), ketikan.bundel(), ketikan.nomor())
        .map(ada -> kedua(pelaku, formulir, ketikan, ada, benar))
        .orElseGet(() -> pertama(pelaku, formulir, ketikan));
  }

  private HasilKetik pertama(Pelaku pelaku, FormulirSurvei formulir, Ketikan ketikan) {
    UUID id = UUID.randomUUID();
    repository.insert(id, ketikan, pelaku.akunEfektif(), pelaku.nama(), clock.instant());
    if (ketikan.ganda()) {
      jurnal.catat(
          Catatan.dari(pelaku, "diketik", Objek.dari("ketikan", id).unit(formulir.unitId()))
              .perubahan(
                  null,
                  Isi.dari(
                      "bundel",
                      ketikan.bundel(),
                      "nomor",
                      ketikan.nomor(),
                      "nilai",
                      ketikan.nilai())));
      return new HasilKetik.MenungguKedua();
    }
    simpan(pelaku, formulir, ketikan, id, ketikan.layananId(), ketikan.profil(), ketikan.saran());
    return new HasilKetik.Dihitung();
  }

  private HasilKetik kedua(
      Pelaku pelaku,
      FormulirSurvei formulir,
      Ketikan ketikan,
      KetikanRepository.Tersimpan ada,
      boolean benar) {
    if (ada.tersimpan()) {
      return new HasilKetik.Ditolak(LY_022);
    }
    if (ada.akunId() == pelaku.akunEfektif()) {
      return new HasilKetik.Ditolak(LY_019);
    }
    List<HasilKetik.Beda> beda = beda(formulir, ada.nilai(), ketikan.nilai());
    if (!beda.isEmpty() && !benar) {
      return new HasilKetik.Berbeda(beda);
    }
    repository.selesaikan(ada.id(), ketikan.nilai(), pelaku.akunEfektif(), clock.instant());
    simpan(
        pelaku,
        formulir,
        ketikan,
        ada.id(),
        ada.layananId(),
        ketikan.profil().equals(Profil.KOSONG) ? ada.profil() : ketikan.profil(),
        ketikan.saran() == null ? ada.saran() : ketikan.saran());
    return new HasilKetik.Dihitung();
  }

  private static List<HasilKetik.Beda> beda(FormulirSurvei formulir, String pertama, String kedua) {
    List<HasilKetik.Beda> beda = new ArrayList<>();
    for (int i = 0; i < pertama.length(); i++) {
      if (pertama.charAt(i) != kedua.charAt(i)) {
        beda.add(
            new HasilKetik.Beda(
                formulir.unsur().get(i).nama(), pertama.charAt(i), kedua.charAt(i)));
      }
    }
    return beda;
  }

  private void simpan(
      Pelaku pelaku,
      FormulirSurvei formulir,
      Ketikan ketikan,
      UUID id,
      long layananId,
      Profil profil,
      @Nullable String saran) {
    jawaban.simpan(
        pelaku,
        List.of(
            new JawabanMasuk(
                id,
                formulir.titikId(),
                layananId,
                formulir.instrumenId(),
                ketikan.tanggal(),
                clock.instant(),
                SumberJawaban.PETUGAS,
                ketikan.nilai(),
                profil,
                null,
                null,
                List.of(),
                saran)),
        "kertas %s-%d".formatted(ketikan.bundel(), ketikan.nomor()));
  }

  private Optional<KodeAturanLayanan> keberatan(FormulirSurvei formulir, Ketikan ketikan) {
    if (!BUNDEL.matcher(ketikan.bundel()).matches() || !formulir.melayani(ketikan.layananId())) {
      return Optional.of(LY_014);
    }
    if (ketikan.nilai().length() != formulir.unsur().size()
        || !ketikan.nilai().chars().allMatch(c -> c >= '0' && c <= '4')) {
      return Optional.of(LY_012);
    }
    if (ketikan.nilai().chars().allMatch(c -> c == '0')) {
      return Optional.of(LY_016);
    }
    return JawabanMasuk.mungkin(ketikan.tanggal(), LocalDate.now(clock))
        ? Optional.empty()
        : Optional.of(LY_015);
  }

  /// The sheet to type next: one that waits for a second person when asked so, else a new one.
  public int nomorBerikut(Pelaku pelaku, long titikId, String bundel, boolean kedua) {
    return (kedua
            ? repository.menunggu(titikId, bundel, pelaku.akunEfektif())
            : Optional.<Integer>empty())
        .orElseGet(() -> repository.berikut(titikId, bundel));
  }

  /// Sheets of these units that this person may type as the second one.
  public List<Menunggu> menunggu(Pelaku pelaku, Set<Long> unitId) {
    unitId.forEach(satu -> pelaku.wajib(CATAT_JAWABAN, satu));
    return unitId.isEmpty() ? List.of() : repository.listMenunggu(unitId, pelaku.akunEfektif());
  }

  public RingkasKetikan ringkas(long titikId) {
    return repository.ringkas(titikId);
  }
}
