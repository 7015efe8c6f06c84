package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_040;
import static id.bangga.juri.KodeAturanPenjurian.JR_041;
import static id.bangga.juri.KodeAturanPenjurian.JR_042;
import static id.bangga.juri.KodeAturanPenjurian.JR_043;
import static id.bangga.juri.KodeAturanPenjurian.JR_044;
import static id.bangga.juri.KodeAturanPenjurian.JR_045;
import static id.bangga.juri.KodeAturanPenjurian.JR_046;
import static id.bangga.juri.KodeAturanPenjurian.JR_047;
import static id.bangga.juri.KodeAturanPenjurian.JR_048;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tulisan;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pleno: discusses wide ranges, lets jurors change locked sheets with a reason, decides ties.
@Service
@Transactional
public class PlenoService {
  private final PlenoRepository repository;
  private final LembarRepository lembar;
  private final PenyusunNilai penyusun;
  private final SiklusService siklus;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  PlenoService(
      PlenoRepository repository,
      LembarRepository lembar,
      PenyusunNilai penyusun,
      SiklusService siklus,
      PenjagaJuri penjaga,
      Jurnal jurnal) {
    this.repository = repository;
    this.lembar = lembar;
    this.penyusun = penyusun;
    this.siklus = siklus;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  /// Every finalist with all scores; for those who run the pleno.
  @Transactional(readOnly = true)
  public List<NilaiFinalis> daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.KELOLA_PLENO);
    return penyusun.susun(tahun);
  }

  /// The order so far of the finalists whose scoring is complete, by ranking group.
  @Transactional(readOnly = true)
  public Map<Klaster, List<Posisi>> urutan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.KELOLA_PLENO);
    return urutan(siklus.siklus(tahun), penyusun.susun(tahun));
  }

  private static Map<Klaster, List<Posisi>> urutan(Siklus siklus, List<NilaiFinalis> nilai) {
    BigDecimal desk = siklus.parameter().bobotDesk();
    BigDecimal juri = siklus.parameter().bobotJuri();
    return nilai.stream()
        .filter(NilaiFinalis::lengkap)
        .collect(
            Collectors.groupingBy(
                satu -> satu.finalis().klaster(),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(satu -> satu.kandidat(desk, juri), Collectors.toList()),
                    daftar -> AturanPeringkat.urutkan(daftar, siklus.parameter().ambangSeri()))));
  }

  @Transactional(readOnly = true)
  public List<SkorLama> riwayat(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_SKOR_JURI);
    return lembar.listRiwayat(tahun);
  }

  private NilaiFinalis finalis(int tahun, long unitId) {
    return penyusun.susun(tahun).stream()
        .filter(satu -> satu.finalis().unitId() == unitId)
        .findFirst()
        .orElseThrow(() -> new TidakDitemukan("Finalis"));
  }

  /// Opens the discussion of a finalist. Sent twice it counts once; a text that somebody else wrote
  /// meanwhile stays.
  public Putusan bahas(Pelaku pelaku, int tahun, long unitId, String pembahasan) {
    pelaku.wajib(TindakanPenjurian.KELOLA_PLENO, unitId);
    siklus.tahan(tahun);
    NilaiFinalis satu = finalis(tahun, unitId);
    List<Alasan> alasan = new ArrayList<>(terbuka(tahun));
    Pleno lama = satu.pleno();
    if (lama != null && lama.selesai()) {
      alasan.add(Alasan.dari(JR_043));
    }
    if (lama != null && !lama.selesai()) {
      if (lama.pembahasan().equals(pembahasan.strip())) {
        return new Putusan.Diterima();
      }
      alasan.add(Alasan.dari(JR_048));
    }
    if (lama == null && !satu.lengkap()) {
      alasan.add(Alasan.dari(JR_040));
    }
    if (pembahasan.isBlank()) {
      alasan.add(new Alasan(JR_041, "Pokok pembahasan wajib diisi."));
    }
    alasan.addAll(Tulisan.periksa(JR_041, "Pokok pembahasan", pembahasan));
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    BigDecimal rentang = Objects.requireNonNull(satu.rentang());
    var baru =
        new Pleno(
            tahun,
            unitId,
            rentang,
            pembahasan.strip(),
            null,
            pelaku.nama(),
            penjaga.saat(),
            null,
            null);
    if (!repository.buka(baru)) {
      return Putusan.tolak(JR_048);
    }
    jurnal.catat(
        Catatan.dari(pelaku, "pleno dibahas", PenjagaJuri.objek(tahun, unitId))
            .perubahan(null, Isi.dari("rentang", rentang, "pembahasan", pembahasan.strip())));
    return new Putusan.Diterima();
  }

  private List<Alasan> terbuka(int tahun) {
    Putusan pleno = siklus.terbuka(tahun, Fase.PLENO);
    if (pleno.diterima() || siklus.terbuka(tahun, Fase.PENJURIAN).diterima()) {
      return List.of();
    }
    return pleno.alasan();
  }

  /// Lets a juror change a locked sheet; what stood there is kept as an earlier version.
  public Putusan bukaLembar(Pelaku pelaku, KunciLembar kunci, String alasan) {
    pelaku.wajib(TindakanPenjurian.KELOLA_PLENO, kunci.unitId());
    siklus.tahan(kunci.tahun());
    lembar.lock(List.of(kunci));
    LembarJuri lama = lembar.find(kunci).orElseThrow(() -> new TidakDitemukan("Lembar juri itu"));
    Pleno pleno = finalis(kunci.tahun(), kunci.unitId()).pleno();
    List<Alasan> keberatan = new ArrayList<>(terbuka(kunci.tahun()));
    if (pleno == null) {
      keberatan.add(Alasan.dari(JR_042));
    } else if (pleno.selesai()) {
      keberatan.add(Alasan.dari(JR_043));
    }
    if (!lama.dikunci()) {
      keberatan.add(Alasan.dari(JR_045));
    }
    keberatan.addAll(Tulisan.wajib(JR_041, "Alasan", alasan));
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    lembar.buka(
        lama,
        new SkorLama(
            kunci,
            lama.versi(),
            lama.skor(),
            Objects.requireNonNull(lama.terkunci()),
            penjaga.saat(),
            alasan.strip(),
            pelaku.nama()));
    jurnal.catat(
        Catatan.dari(pelaku, "lembar juri dibuka pleno", PenjagaJuri.objek(kunci))
            .alasan(alasan.strip())
            .perubahan(Isi.dari("versi", lama.versi(), "skor", lama.skor()), null));
    return new Putusan.Diterima();
  }

  /// Closes the discussion with its decision; every sheet must be locked again.
  public Putusan putuskan(Pelaku pelaku, int tahun, long unitId, String keputusan) {
    pelaku.wajib(TindakanPenjurian.KELOLA_PLENO, unitId);
    siklus.tahan(tahun);
    NilaiFinalis satu = finalis(tahun, unitId);
    List<Alasan> alasan = new ArrayList<>(terbuka(tahun));
    Pleno pleno = satu.pleno();
    if (pleno == null) {
      alasan.add(Alasan.dari(JR_042));
    } else if (pleno.selesai()) {
      alasan.add(Alasan.dari(JR_043));
    }
    if (!satu.lengkap()) {
      alasan.add(Alasan.dari(JR_044));
    }
    if (keputusan.isBlank()) {
      alasan.add(new Alasan(JR_041, "Keputusan pleno wajib ditulis."));
    }
    alasan.addAll(Tulisan.periksa(JR_041, "Keputusan pleno", keputusan));
    if (alasan.isEmpty()) {
      repository.putuskan(tahun, unitId, keputusan.strip(), pelaku.nama(), penjaga.saat());
      jurnal.catat(
          Catatan.dari(pelaku, "pleno diputus", PenjagaJuri.objek(tahun, unitId))
              .alasan(keputusan.strip())
              .perubahan(
                  Isi.dari("rentang", pleno == null ? null : pleno.rentang()),
                  Isi.dari("rentang", satu.rentang(), "nilai juri", satu.nilai())));
    }
    return Putusan.dari(alasan);
  }

  /// Gives units that tie under the declared rule their places.
  ///
  /// @param urutan place within the tie, 1 first, by unit; all units of the tie
  public Putusan putusSeri(Pelaku pelaku, int tahun, Map<Long, Integer> urutan, String alasan) {
    pelaku.wajib(TindakanPenjurian.KELOLA_PLENO);
    siklus.tahan(tahun);
    List<Alasan> keberatan = new ArrayList<>(terbuka(tahun));
    keberatan.addAll(Tulisan.wajib(JR_041, "Alasan", alasan));
    List<Integer> tempat = urutan.values().stream().sorted().toList();
    if (!tempat.equals(IntStream.rangeClosed(1, urutan.size()).boxed().toList())) {
      keberatan.add(Alasan.dari(JR_047));
    }
    if (!kelompokSeri(tahun).contains(urutan.keySet())) {
      keberatan.add(Alasan.dari(JR_046));
    }
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    urutan.forEach((unit, ke) ->
        repository.simpanSeri(
            tahun, new KeputusanSeri(unit, ke, alasan.strip(), pelaku.nama(), penjaga.saat())));
    jurnal.catat(
        Catatan.dari(pelaku, "seri diputus pleno", PenjagaJuri.objek(tahun))
            .alasan(alasan.strip())
            .perubahan(null, Isi.dari("urutan", urutan)));
    return new Putusan.Diterima();
  }

  /// Units that share a place after every step but the pleno's.
  private Set<Set<Long>> kelompokSeri(int tahun) {
    return urutan(siklus.siklus(tahun), penyusun.susun(tahun)).values().stream()
        .flatMap(daftar ->
            daftar.stream()
                .filter(satu -> satu.penentu() == PenentuSeri.BELUM_DIPUTUS)
                .collect(
                    Collectors.groupingBy(
                        Posisi::peringkat,
                        Collectors.mapping(
                            satu -> Long.valueOf(satu.kandidat().unit()), Collectors.toSet())))
                .values()
                .stream())
        .collect(Collectors.toSet());
  }
}
