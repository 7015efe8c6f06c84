package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_004;
import static id.bangga.juri.KodeAturanPenjurian.JR_005;
import static id.bangga.juri.KodeAturanPenjurian.JR_007;
import static id.bangga.juri.KodeAturanPenjurian.JR_008;

import id.bangga.akun.AkunService;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.Tulisan;
import id.bangga.kepentingan.Benturan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The jury: its members and their declarations. Who of them scores which finalist is assigned by
/// {@link PenugasanJuriService}.
@Service
@Transactional
public class PanelService {
  /// A name, not a report.
  public static final int LEMBAGA_TERPANJANG = 200;

  private final PanelRepository repository;
  private final FinalisRepository finalis;
  private final LembarRepository lembar;
  private final KunciPenjurian kunci;
  private final AkunService akun;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  PanelService(
      PanelRepository repository,
      FinalisRepository finalis,
      LembarRepository lembar,
      KunciPenjurian kunci,
      AkunService akun,
      PenjagaJuri penjaga,
      Jurnal jurnal) {
    this.repository = repository;
    this.finalis = finalis;
    this.lembar = lembar;
    this.kunci = kunci;
    this.akun = akun;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  @Transactional(readOnly = true)
  public List<AnggotaJuri> daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    return repository.list(tahun);
  }

  /// Accounts that may become members, by name.
  @Transactional(readOnly = true)
  public Map<Long, String> calon(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    Set<Long> pemegang = new HashSet<>(akun.pemegang(Peran.JURI, null));
    repository.list(tahun).forEach(satu -> pemegang.remove(satu.akunId()));
    return akun.nama(pemegang);
  }

  /// What is wrong with the jury as it is composed now; the number stops the assignments, a
  /// majority from inside is only pointed out.
  @Transactional(readOnly = true)
  public List<String> peringatan(Pelaku pelaku, int tahun) {
    List<AnggotaJuri> panel = daftar(pelaku, tahun);
    List<String> hasil = new ArrayList<>();
    if (!AturanJuri.jumlahSah(panel.size())) {
      hasil.add(JR_004.kalimat() + " Sekarang " + panel.size() + ".");
    }
    long luar = panel.stream().filter(AnggotaJuri::eksternal).count();
    if (luar * 2 <= panel.size()) {
      hasil.add(
          "Juri dari luar pemda %d dari %d; sebaiknya mayoritas.".formatted(luar, panel.size()));
    }
    return List.copyOf(hasil);
  }

  /// Takes an account holding the role Juri into the jury, or corrects its institution.
  public Putusan simpan(Pelaku pelaku, int tahun, long akunId, String lembaga, boolean eksternal) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    List<Alasan> alasan = new ArrayList<>(kunci.kunci(tahun));
    if (!akun.pemegang(Peran.JURI, null).contains(akunId)) {
      alasan.add(Alasan.dari(JR_005));
    }
    alasan.addAll(Tulisan.wajib(JR_007, "Lembaga asal", lembaga, LEMBAGA_TERPANJANG));
    if (alasan.isEmpty()) {
      repository.simpan(tahun, akunId, lembaga.strip(), eksternal);
      jurnal.catat(
          Catatan.dari(pelaku, "anggota juri dicatat", PenjagaJuri.objek(tahun))
              .perubahan(
                  null,
                  Isi.dari("akun", akunId, "lembaga", lembaga.strip(), "eksternal", eksternal)));
    }
    return Putusan.dari(alasan);
  }

  /// Takes somebody out of the jury who has not scored; who is not in it stays out.
  public Putusan keluarkan(Pelaku pelaku, int tahun, long akunId) {
    pelaku.wajib(TindakanPenjurian.ATUR_JURI);
    List<Alasan> beku = kunci.kunci(tahun);
    if (!beku.isEmpty()) {
      return Putusan.dari(beku);
    }
    if (lembar.list(tahun).stream()
        .anyMatch(satu -> satu.kunci().akunId() == akunId && !satu.skor().isEmpty())) {
      return Putusan.tolak(JR_008);
    }
    if (repository.list(tahun).stream().noneMatch(satu -> satu.akunId() == akunId)) {
      return new Putusan.Diterima();
    }
    repository.delete(tahun, akunId);
    jurnal.catat(
        Catatan.dari(pelaku, "anggota juri dikeluarkan", PenjagaJuri.objek(tahun))
            .perubahan(Isi.dari("akun", akunId), null));
    return new Putusan.Diterima();
  }

  /// The juror declares to have named every relation with a finalist (the relations themselves are
  /// declared with the accounts).
  public Putusan nyatakan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.NYATAKAN_BENTURAN);
    long akunId = pelaku.akunEfektif();
    if (repository.list(tahun).stream().noneMatch(satu -> satu.akunId() == akunId)) {
      throw new TidakBerhak("Anda bukan anggota dewan juri " + tahun + ".");
    }
    repository.updateDinyatakan(tahun, akunId, penjaga.saat());
    penjaga.lupakan();
    jurnal.catat(
        Catatan.dari(pelaku, "benturan kepentingan dinyatakan", PenjagaJuri.objek(tahun))
            .perubahan(
                null,
                Isi.dari("akun", akunId, "benturan", penjaga.benturan(List.of(akunId)).size())));
    return new Putusan.Diterima();
  }

  /// Conflicts between members of the jury and finalists.
  @Transactional(readOnly = true)
  public List<Benturan> benturan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    return benturan(tahun);
  }

  List<Benturan> benturan(int tahun) {
    Set<Long> unit = new HashSet<>();
    finalis.list(tahun).forEach(satu -> unit.add(satu.unitId()));
    return penjaga
        .benturan(repository.list(tahun).stream().map(AnggotaJuri::akunId).toList())
        .stream()
        .filter(satu -> unit.contains(satu.unitId()))
        .toList();
  }

  /// Names of members by account, for pages.
  @Transactional(readOnly = true)
  public Map<Long, String> nama(int tahun) {
    Map<Long, String> hasil = new HashMap<>();
    repository.list(tahun).forEach(satu -> hasil.put(satu.akunId(), satu.nama()));
    return Map.copyOf(hasil);
  }
}
