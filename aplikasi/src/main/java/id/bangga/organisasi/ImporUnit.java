package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;

import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out what a file would do to the units. Pure: nothing is written here.
///
/// A row about a known unit changes it from the row's day on; on the first day of its last span it
/// corrects that span. Several rows about one unit tell its whole history anew. Units that the file
/// does not name stay as they are.
final class ImporUnit {
  private final PembacaUnit berkas;
  private final Susunan awal;
  private final Map<JenisUnit, Klaster> baku;
  private final Rencana rencana;
  private final Map<Long, KelompokBaris> kelompok = new LinkedHashMap<>();
  private final Map<String, Long> idBerkas = new HashMap<>();
  private final Map<Long, RiwayatUnit> hasil = new LinkedHashMap<>();
  private final List<Temuan> temuan = new ArrayList<>();
  private final Set<Long> indukHilang = new HashSet<>();

  private ImporUnit(
      PembacaUnit berkas, Susunan awal, Map<JenisUnit, Klaster> baku, Berlaku berlaku) {
    this.berkas = berkas;
    this.awal = awal;
    this.baku = baku;
    this.rencana = Perubahan.mulai(awal, 0, berlaku);
  }

  /// The plan, and what it comes to; the plan is empty when anything is wrong.
  record Hitungan(Rencana rencana, HasilImpor hasil) {}

  /// @param berlaku the day for rows that name none, and the ground
  static Hitungan hitung(
      PembacaUnit berkas, Susunan awal, Map<JenisUnit, Klaster> baku, Berlaku berlaku) {
    return new ImporUnit(berkas, awal, baku, berlaku).hitung();
  }

  private Hitungan hitung() {
    kenali();
    kelompok.forEach(this::susun);
    Susunan sesudah = awal.dengan(hasil.values());
    List<Galat> galat = galat(sesudah);
    if (!galat.isEmpty()) {
      var kosong = new Rencana(awal, rencana.berlaku());
      var ditolak = HasilImpor.ditolak(berkas.baris().size(), galat, catatan());
      return new Hitungan(kosong, ditolak);
    }
    var pembanding = new PembandingUnit(awal, sesudah);
    kelompok.forEach(pembanding::bandingkan);
    rencana.pakaiSemua(pembanding.berubah(), r -> r.id() < 0 ? "dibuat" : "diubah");
    return new Hitungan(rencana, pembanding.selesai(berkas.baris().size(), catatan()));
  }

  /// Gives each group of rows the unit it speaks of. A code met twice is a second unit, so that the
  /// rules find it.
  private void kenali() {
    long sementara = awal.idSementara();
    for (KelompokBaris satu : KelompokBaris.dari(berkas.baris())) {
      Optional<RiwayatUnit> lama =
          idBerkas.containsKey(satu.kode()) ? Optional.empty() : awal.berkode(satu.kode());
      long id = lama.map(RiwayatUnit::id).orElse(sementara);
      sementara -= lama.isPresent() ? 0 : 1;
      kelompok.put(id, satu);
      if (!satu.kode().isEmpty()) {
        idBerkas.putIfAbsent(satu.kode(), id);
      }
    }
  }

  private void susun(long id, KelompokBaris satu) {
    RiwayatUnit lama = awal.cari(id).orElse(null);
    if (lama != null && !satu.riwayat()) {
      hasil.put(id, berubah(lama, satu.baris().getFirst()));
    } else {
      hasil.put(id, baru(id, satu, lama));
    }
  }

  /// A unit whose spans are the rows; one that is known keeps its first and its last day.
  private RiwayatUnit baru(long id, KelompokBaris satu, @Nullable RiwayatUnit lama) {
    List<Masa> masa = new ArrayList<>();
    for (BarisUnit b : satu.baris()) {
      LocalDate sejak = b.sejak() == null ? rencana.sejak() : b.sejak();
      Masa dasar = lama != null ? lama.terdekat(sejak) : masa.isEmpty() ? null : masa.getLast();
      if (!masa.isEmpty() && !masa.getLast().akhir().plusDays(1).equals(sejak)) {
        temuan.add(Temuan.dari(OR_033, id, KolomUnit.SEJAK).pada(sejak));
      }
      masa.add(new Masa(data(id, b, dasar, sejak), sejak, b.sampai()));
    }
    var unit = new RiwayatUnit(id, satu.kode(), lama == null ? 1 : lama.versi(), masa);
    if (lama != null && !lama.sejak().equals(unit.sejak())) {
      tolak(OR_022, id, KolomUnit.SEJAK, "Unit ini tercatat sejak %s.", lama.sejak());
    }
    if (lama != null) {
      akhirTetap(lama, unit.sampai());
    }
    return unit;
  }

  /// The last day of a unit that has one moves only on its own page, where its lineage is seen.
  private void akhirTetap(RiwayatUnit lama, @Nullable LocalDate sampai) {
    LocalDate akhir = lama.sampai();
    if (akhir != null && !akhir.equals(sampai)) {
      tolak(OR_023, lama.id(), KolomUnit.SAMPAI, "Unit ini berakhir pada %s.", akhir);
    }
  }

  private RiwayatUnit berubah(RiwayatUnit lama, BarisUnit b) {
    if (sepertiTercatat(lama, b)) {
      return lama;
    }
    Masa terakhir = lama.terakhir();
    DataUnit data = data(lama.id(), b, terakhir, terakhir.sejak());
    boolean sama = terakhir.data().equals(data);
    LocalDate sejak = b.sejak() != null ? b.sejak() : sama ? terakhir.sejak() : rencana.sejak();
    if (sejak.isBefore(terakhir.sejak())) {
      tolak(
          OR_022,
          lama.id(),
          KolomUnit.SEJAK,
          "Keadaan terakhirnya tercatat sejak %s.",
          terakhir.sejak());
      return lama;
    }
    if (sejak.isAfter(terakhir.akhir())) {
      tolak(OR_023, lama.id(), KolomUnit.SEJAK, "Unit ini berakhir pada %s.", terakhir.akhir());
      return lama;
    }
    RiwayatUnit baru = sama ? lama : lama.ubah(sejak, data);
    if (b.sampai() == null) {
      return baru;
    }
    akhirTetap(lama, b.sampai());
    return baru.berakhir(b.sampai());
  }

  /// Does the row repeat a span that is on record, be it the last or an earlier one?
  private boolean sepertiTercatat(RiwayatUnit lama, BarisUnit b) {
    return lama.masa().stream()
        .filter(m -> m.sejak().equals(b.sejak()))
        .filter(m -> b.sampai() == null || b.sampai().equals(m.sampai()))
        .anyMatch(m -> m.data().equals(data(lama.id(), b, m, m.sejak())));
  }

  private void tolak(
      KodeAturanOrganisasi kode, long id, KolomUnit kolom, String kalimat, LocalDate tanggal) {
    String keterangan = kalimat.formatted(Tulis.tanggal(tanggal));
    temuan.add(Temuan.dari(kode, id, kolom, keterangan));
  }

  private DataUnit data(long id, BarisUnit b, @Nullable Masa dasar, LocalDate sejak) {
    @Nullable DataUnit lama = dasar == null ? null : dasar.data();
    return b.data(lama, induk(id, b, lama == null ? null : lama.indukId(), sejak), baku);
  }

  private @Nullable Long induk(long id, BarisUnit b, @Nullable Long lama, LocalDate sejak) {
    String kode = b.indukKode();
    if (kode == null || kode.isEmpty()) {
      return kode == null ? lama : null;
    }
    Long dalamBerkas = idBerkas.get(kode);
    Long induk =
        dalamBerkas != null ? dalamBerkas : awal.berkode(kode).map(RiwayatUnit::id).orElse(null);
    if (induk == null) {
      String keterangan = "Kode induk “%s” tidak ada.".formatted(kode);
      temuan.add(Temuan.ringkas(OR_010, id, KolomUnit.INDUK, keterangan).pada(sejak));
      indukHilang.add(id);
    }
    return induk == null ? lama : induk;
  }

  private List<Galat> galat(Susunan sesudah) {
    List<Galat> semua = new ArrayList<>(berkas.galat());
    Set<Temuan> lama = Set.copyOf(AturanUnit.periksa(awal));
    var penyaring = new PenyaringTemuan(sesudah, kelompok, indukHilang);
    List<Temuan> ditemukan =
        Stream.concat(
                temuan.stream(),
                AturanUnit.periksa(sesudah).stream().filter(t -> !lama.contains(t)))
            .filter(penyaring::nyata)
            .toList();
    rencana.keberatanAwal().forEach(t -> semua.add(Galat.berkas(t.kode().name(), t.pesan())));
    ditemukan.forEach(t -> semua.add(galat(t, sesudah)));
    return semua.stream().distinct().sorted(berkas.urutan()).toList();
  }

  private Galat galat(Temuan t, Susunan sesudah) {
    KelompokBaris satu = kelompok.get(t.unitId());
    if (satu == null) {
      String kode = sesudah.wajib(t.unitId()).kode();
      return Galat.berkas(t.kode().name(), "Unit %s: %s".formatted(kode, t.pesan()));
    }
    LocalDate sejak = t.sejak();
    BarisUnit b = sejak == null ? satu.baris().getFirst() : satu.untuk(sejak);
    return new Galat(b.nomor(), berkas.judul(t.kolom()), t.kode().name(), t.pesan());
  }

  private List<String> catatan() {
    return berkas.diabaikan().isEmpty()
        ? List.of()
        : List.of("Kolom diabaikan: " + String.join(", ", berkas.diabaikan()) + ".");
  }
}
