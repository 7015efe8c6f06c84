package id.bangga.contoh;

import id.bangga.akun.AkunBaru;
import id.bangga.akun.AkunMassalService;
import id.bangga.akun.AkunService;
import id.bangga.akun.DataAkun;
import id.bangga.akun.PenugasanBaru;
import id.bangga.bersama.AkunContoh;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The people of the sample city: one account for each role of the city, an operator and a head for
/// every unit, evaluators, jurors, staff. All names are made up; all share one password, which is
/// printed.
@Component
class OrangContoh implements BagianContoh {
  static final String PENGELOLA = "pengelola";
  static final String SANDI = "senja-di-cisadane";

  private static final long BENIH = 4_127;
  private static final int EVALUATOR = 14;
  private static final int JURI = 7;
  private static final int ASN_PER_UNIT = 12;

  /// Where evaluators come from, by the short name of the unit.
  private static final List<String> ASAL_EVALUATOR =
      List.of("Inspektorat", "Bappeda", "BKPSDM", "Setda");

  private final AkunMassalService massal;
  private final AkunService akun;
  private final OrganisasiService organisasi;

  /// The accounts made in this load, so that nobody asks for them again.
  private final Map<String, Pelaku> dibuat = new ConcurrentHashMap<>();

  OrangContoh(AkunMassalService massal, AkunService akun, OrganisasiService organisasi) {
    this.massal = massal;
    this.akun = akun;
    this.organisasi = organisasi;
  }

  @Override
  public int urutan() {
    return 20;
  }

  @Override
  public String sebutan() {
    return "akun";
  }

  @Override
  public void muat(Pelaku sistem) {
    List<UnitKerja> unit = organisasi.daftar(organisasi.hariIni());
    var penulis = new Penulis(unit);
    penulis.kota();
    penulis.evaluator();
    penulis.juri();
    unit.forEach(penulis::pimpinan);
    var nomor = buat(sistem, penulis.daftar);
    penulis.daftar.clear();
    unit.forEach(satu -> penulis.bawahan(satu, nomor.get(namaPengguna("pimpinan", satu))));
    buat(sistem, penulis.daftar);
  }

  private Map<String, Long> buat(Pelaku sistem, List<AkunBaru> daftar) {
    Map<String, Long> nomor = massal.buat(sistem, daftar, SANDI);
    for (AkunBaru satu : daftar) {
      String pengguna = satu.data().namaPengguna();
      long id = Objects.requireNonNull(nomor.get(pengguna));
      dibuat.put(pengguna, new Pelaku(id, satu.data().nama(), Set.of(), Jalur.WEB, null));
    }
    return nomor;
  }

  /// User name of a unit's operator or head.
  static String namaPengguna(String jabatan, UnitKerja unit) {
    return jabatan + "." + ringkas(unit);
  }

  private static String ringkas(UnitKerja unit) {
    return unit.sebutan()
        .toLowerCase(Locale.ROOT)
        .replaceAll("^kecamatan ", "kec-")
        .replaceAll("^kelurahan ", "kel-")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /// The actor behind a sample account.
  Pelaku pelaku(String namaPengguna) {
    Pelaku ada = dibuat.get(namaPengguna);
    if (ada != null) {
      return ada;
    }
    var orang = akun.findNama(namaPengguna).orElseThrow();
    return new Pelaku(orang.id(), orang.nama(), Set.of(), Jalur.WEB, null);
  }

  /// The same holding a role for the whole city.
  Pelaku pelaku(String namaPengguna, Peran peran) {
    Pelaku orang = pelaku(namaPengguna);
    return new Pelaku(
        orang.akunId(),
        orang.nama(),
        Set.of(new Penugasan(peran, null, null)),
        orang.lewat(),
        null);
  }

  /// One account of each role, those of a unit all of the same unit.
  List<AkunContoh> perPeran() {
    String unit = ringkas(unitUtama(organisasi.daftar(organisasi.hariIni())));
    return List.of(
        contoh(Peran.PENGELOLA, PENGELOLA),
        contoh(Peran.OPERATOR_PD, "operator." + unit),
        contoh(Peran.PIMPINAN_PD, "pimpinan." + unit),
        contoh(Peran.EVALUATOR, "evaluator01"),
        contoh(Peran.JURI, "juri1"),
        contoh(Peran.BKPSDM, "bkpsdm"),
        contoh(Peran.ASN, "asn." + unit + ".01"),
        contoh(Peran.PIMPINAN_DAERAH, "pimpinan.daerah"),
        contoh(Peran.AUDITOR, "auditor"),
        contoh(Peran.ADMIN, "admin"));
  }

  /// The unit whose people are printed: the first dinas.
  static UnitKerja unitUtama(List<UnitKerja> unit) {
    return unit.stream()
        .filter(satu -> satu.sebutan().equals("Disdukcapil"))
        .findFirst()
        .orElse(unit.getFirst());
  }

  private AkunContoh contoh(Peran peran, String namaPengguna) {
    String nama = akun.findNama(namaPengguna).orElseThrow().nama();
    return new AkunContoh(peran, nama, namaPengguna, SANDI);
  }

  private static final class Penulis {
    private final NamaRekaan nama = new NamaRekaan(BENIH);
    private final NipRekaan nip = new NipRekaan();
    private final List<UnitKerja> unit;
    private final List<AkunBaru> daftar = new ArrayList<>();
    private final Set<String> terpakai = new HashSet<>();

    Penulis(List<UnitKerja> unit) {
      this.unit = unit.stream().sorted(Comparator.comparing(UnitKerja::kode)).toList();
    }

    void kota() {
      tambah(PENGELOLA, nama.berikut(), milik("Setda"), null, Peran.PENGELOLA);
      tambah("pengelola2", nama.berikut(), milik("Setda"), null, Peran.PENGELOLA);
      tambah("bkpsdm", nama.berikut(), milik("BKPSDM"), null, Peran.BKPSDM);
      tambah("pimpinan.daerah", nama.berikut(), null, null, Peran.PIMPINAN_DAERAH);
      tambah("auditor", nama.berikut(), milik("Inspektorat"), null, Peran.AUDITOR);
      tambah("admin", nama.berikut(), milik("Diskominfo"), null, Peran.ADMIN);
    }

    void evaluator() {
      for (int i = 0; i < EVALUATOR; i++) {
        UnitKerja asal = milik(ASAL_EVALUATOR.get(i % ASAL_EVALUATOR.size()));
        tambah("evaluator%02d".formatted(i + 1), nama.berikut(), asal, null, Peran.EVALUATOR);
      }
    }

    /// Four from outside the government, three from within.
    void juri() {
      for (int i = 1; i <= JURI; i++) {
        UnitKerja asal = i > 4 ? milik(ASAL_EVALUATOR.get(i - 5)) : null;
        tambah("juri" + i, nama.berikut(), asal, null, Peran.JURI);
      }
    }

    void pimpinan(UnitKerja satu) {
      String kepala = satu.kepala().isEmpty() ? nama.berikut() : satu.kepala();
      tambah(unik(namaPengguna("pimpinan", satu)), kepala, satu, null, Peran.PIMPINAN_PD);
    }

    /// Operator and staff, who stand under the head.
    void bawahan(UnitKerja satu, @Nullable Long atasan) {
      String operator = unik(namaPengguna("operator", satu));
      tambah(operator, nama.berikut(), satu, atasan, Peran.OPERATOR_PD);
      int jumlah = Math.min(ASN_PER_UNIT, Math.max(1, satu.jumlahAsn() - 2));
      for (int i = 1; i <= jumlah; i++) {
        String pengguna = unik("asn.%s.%02d".formatted(ringkas(satu), i));
        tambah(pengguna, nama.berikut(), satu, atasan, Peran.ASN);
      }
    }

    private String unik(String namaPengguna) {
      if (!terpakai.add(namaPengguna)) {
        throw new IllegalStateException("Nama pengguna ganda: " + namaPengguna);
      }
      return namaPengguna;
    }

    private @Nullable UnitKerja milik(String singkatan) {
      return unit.stream()
          .filter(satu -> satu.sebutan().equals(singkatan))
          .findFirst()
          .orElse(null);
    }

    private void tambah(
        String pengguna,
        String orang,
        @Nullable UnitKerja asal,
        @Nullable Long atasan,
        Peran peran) {
      Long unitId = asal == null ? null : asal.id();
      boolean perUnit =
          peran == Peran.OPERATOR_PD || peran == Peran.PIMPINAN_PD || peran == Peran.ASN;
      daftar.add(
          new AkunBaru(
              new DataAkun(pengguna, orang, null, perUnit ? nip.berikut() : null, unitId, atasan),
              List.of(
                  new PenugasanBaru(
                      peran, perUnit ? unitId : null, null, UnitContoh.SEJAK, null))));
    }
  }
}
