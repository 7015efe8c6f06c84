package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_010;
import static id.bangga.juri.KodeAturanPenjurian.JR_011;
import static id.bangga.juri.KodeAturanPenjurian.JR_012;
import static id.bangga.juri.KodeAturanPenjurian.JR_013;
import static id.bangga.juri.KodeAturanPenjurian.JR_041;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import id.bangga.desk.FinalService;
import id.bangga.desk.NilaiUnit;
import id.bangga.instrumen.Nilai;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.ParameterSiklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Choosing the finalists.
@Service
@Transactional
public class FinalisService {
  private final FinalisRepository repository;
  private final LembarRepository lembar;
  private final KunciPenjurian kunci;
  private final FinalService desk;
  private final SiklusService siklus;
  private final PenjagaJuri penjaga;
  private final Jurnal jurnal;

  FinalisService(
      FinalisRepository repository,
      LembarRepository lembar,
      KunciPenjurian kunci,
      FinalService desk,
      SiklusService siklus,
      PenjagaJuri penjaga,
      Jurnal jurnal) {
    this.repository = repository;
    this.lembar = lembar;
    this.kunci = kunci;
    this.desk = desk;
    this.siklus = siklus;
    this.penjaga = penjaga;
    this.jurnal = jurnal;
  }

  /// What the official desk values propose for one ranking group.
  ///
  /// @param peserta names by unit
  /// @param belumFinal units of the group whose desk value is not official yet
  /// @param jumlah how many finalists the cycle's parameters want
  public record UsulanFinalis(
      Klaster klaster,
      int jumlah,
      List<Posisi> peringkat,
      AturanFinalis.Seleksi seleksi,
      Map<String, String> peserta,
      int belumFinal) {
    public UsulanFinalis {
      peringkat = List.copyOf(peringkat);
      peserta = Map.copyOf(peserta);
    }

    /// How many places at the cut the pleno has to give.
    public int kursiPleno() {
      return jumlah - seleksi.finalis().size();
    }

    public String nama(Posisi posisi) {
      String unit = posisi.kandidat().unit();
      return peserta.getOrDefault(unit, unit);
    }
  }

  @Transactional(readOnly = true)
  public List<Finalis> daftar(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    return repository.list(tahun);
  }

  @Transactional(readOnly = true)
  public List<PenetapanFinalis> penetapan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.LIHAT_PENJURIAN);
    return repository.listPenetapan(tahun);
  }

  /// Proposals for every group that sends finalists.
  @Transactional(readOnly = true)
  public List<UsulanFinalis> usulan(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanPenjurian.TETAPKAN_FINALIS);
    ParameterSiklus parameter = siklus.siklus(tahun).parameter();
    List<NilaiUnit> nilai = desk.nilai(tahun);
    List<UsulanFinalis> hasil = new ArrayList<>();
    for (Klaster klaster : Klaster.values()) {
      if (parameter.finalis(klaster) > 0) {
        hasil.add(usulan(tahun, klaster, parameter, nilai));
      }
    }
    return List.copyOf(hasil);
  }

  private UsulanFinalis usulan(
      int tahun, Klaster klaster, ParameterSiklus parameter, List<NilaiUnit> nilai) {
    List<Kandidat> kandidat = new ArrayList<>();
    Map<String, String> nama = new HashMap<>();
    for (NilaiUnit satu : nilai) {
      Nilai resmi = satu.akhir();
      BigDecimal total = resmi == null ? null : resmi.total();
      if (satu.klaster() == klaster && resmi != null && total != null) {
        String unit = Long.toString(satu.unitId());
        kandidat.add(
            new Kandidat(unit, total, komponen(resmi, "B"), null, komponen(resmi, "B3"), null));
        nama.put(unit, satu.nama());
      }
    }
    long peserta = siklus.peserta(tahun).stream().filter(satu -> satu.klaster() == klaster).count();
    int jumlah = parameter.finalis(klaster);
    return new UsulanFinalis(
        klaster,
        jumlah,
        AturanPeringkat.urutkan(kandidat, parameter.ambangSeri()),
        AturanFinalis.pilih(kandidat, jumlah, parameter.ambangSeri()),
        nama,
        (int) (peserta - kandidat.size()));
  }

  private static BigDecimal komponen(Nilai nilai, String kode) {
    return nilai
        .komponen(kode)
        .map(satu -> Objects.requireNonNullElse(satu.nilai(), BigDecimal.ZERO))
        .orElse(BigDecimal.ZERO);
  }

  /// Makes the proposal of a group binding.
  ///
  /// @param dipilih units at an undecided cut that the pleno lets in; empty when the cut is clear
  /// @param alasan the pleno's written reason; may be empty when the cut is clear
  public Putusan tetapkan(
      Pelaku pelaku, int tahun, Klaster klaster, Set<Long> dipilih, String alasan) {
    pelaku.wajib(TindakanPenjurian.TETAPKAN_FINALIS);
    kunci.kunci(tahun);
    Putusan terbuka = siklus.terbuka(tahun, Fase.PENETAPAN_FINALIS);
    if (!terbuka.diterima()) {
      return terbuka;
    }
    var usulan =
        usulan(pelaku, tahun).stream().filter(satu -> satu.klaster() == klaster).findFirst();
    if (usulan.isEmpty()) {
      return Putusan.tolak(JR_011);
    }
    List<Alasan> keberatan = keberatan(tahun, usulan.get(), dipilih, alasan);
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    simpan(pelaku, tahun, usulan.get(), dipilih, alasan.strip());
    return new Putusan.Diterima();
  }

  private List<Alasan> keberatan(
      int tahun, UsulanFinalis usulan, Set<Long> dipilih, String alasan) {
    List<Alasan> hasil = new ArrayList<>();
    if (usulan.belumFinal() > 0 || usulan.peringkat().isEmpty()) {
      hasil.add(
          new Alasan(
              JR_010,
              "%d unit %s belum punya nilai desk final."
                  .formatted(usulan.belumFinal(), usulan.klaster().sebutan())));
    }
    if (dinilai(tahun, usulan.klaster())) {
      hasil.add(Alasan.dari(JR_013));
    }
    Set<Long> seri = new HashSet<>();
    usulan.seleksi().belumDiputus().forEach(satu -> seri.add(nomor(satu)));
    if (!usulan.seleksi().tuntas()
        && (dipilih.size() != usulan.kursiPleno() || !seri.containsAll(dipilih))) {
      hasil.add(
          new Alasan(
              JR_012,
              "%d unit seri di batas finalis; pleno memilih tepat %d di antaranya."
                  .formatted(seri.size(), usulan.kursiPleno())));
    }
    if (!usulan.seleksi().tuntas()) {
      hasil.addAll(Tulisan.wajib(JR_041, "Alasan", alasan));
    }
    return hasil;
  }

  private boolean dinilai(int tahun, Klaster klaster) {
    Set<Long> unit = new HashSet<>();
    repository.list(tahun).stream()
        .filter(satu -> satu.klaster() == klaster)
        .forEach(satu -> unit.add(satu.unitId()));
    return lembar.list(tahun).stream().anyMatch(satu -> unit.contains(satu.kunci().unitId()));
  }

  private static long nomor(Posisi posisi) {
    return Long.parseLong(posisi.kandidat().unit());
  }

  void simpan(Pelaku pelaku, int tahun, UsulanFinalis usulan, Set<Long> dipilih, String alasan) {
    boolean pleno = !usulan.seleksi().tuntas();
    List<Posisi> masuk = new ArrayList<>(usulan.seleksi().finalis());
    usulan.seleksi().belumDiputus().stream()
        .filter(satu -> dipilih.contains(nomor(satu)))
        .map(satu -> new Posisi(satu.kandidat(), satu.peringkat(), PenentuSeri.PLENO))
        .forEach(masuk::add);
    Map<Long, String> kode = new HashMap<>();
    siklus.peserta(tahun).forEach(satu -> kode.put(satu.unitId(), satu.kode()));
    List<Finalis> finalis =
        masuk.stream()
            .map(satu -> finalis(tahun, usulan, satu, kode.getOrDefault(nomor(satu), "")))
            .toList();
    repository.replace(
        tahun,
        new PenetapanFinalis(
            usulan.klaster(),
            usulan.jumlah(),
            pleno,
            pleno ? alasan : "",
            pelaku.nama(),
            penjaga.saat()),
        finalis);
    Catatan catatan =
        Catatan.dari(pelaku, "finalis ditetapkan", PenjagaJuri.objek(tahun))
            .perubahan(
                null,
                Isi.dari(
                    "klaster",
                    usulan.klaster(),
                    "finalis",
                    finalis.stream().map(Finalis::kode).toList()));
    jurnal.catat(pleno ? catatan.alasan(alasan) : catatan);
  }

  private static Finalis finalis(int tahun, UsulanFinalis usulan, Posisi posisi, String kode) {
    Kandidat satu = posisi.kandidat();
    return new Finalis(
        tahun,
        nomor(posisi),
        usulan.klaster(),
        kode,
        usulan.nama(posisi),
        satu.nilai(),
        satu.komponenB(),
        satu.komponenB3(),
        posisi.peringkat(),
        posisi.penentu(),
        null,
        null);
  }
}
