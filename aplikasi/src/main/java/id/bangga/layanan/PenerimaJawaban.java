package id.bangga.layanan;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Stores a group of answers, their suggestions and tallies, and one journal row for the whole
/// group with the hash of its answers. Runs inside the caller's transaction.
@Component
class PenerimaJawaban {
  private static final Pelaku WARGA = new Pelaku(0, "Masyarakat", Set.of(), Jalur.WEB, null);

  private final JawabanRepository repository;
  private final Jurnal jurnal;

  PenerimaJawaban(JawabanRepository repository, Jurnal jurnal) {
    this.repository = repository;
    this.jurnal = jurnal;
  }

  /// Stores what is new of the group.
  ///
  /// @return for each answer, in order, whether it was new (false: the same id is stored already)
  List<Boolean> simpan(List<JawabanMasuk> kelompok) {
    return simpan(WARGA, kelompok);
  }

  List<Boolean> simpan(Pelaku pelaku, List<JawabanMasuk> kelompok) {
    Map<UUID, JawabanMasuk> menurutId = new LinkedHashMap<>();
    kelompok.forEach(jawaban -> menurutId.putIfAbsent(jawaban.id(), jawaban));
    Set<UUID> baru = repository.insert(List.copyOf(menurutId.values()));
    List<JawabanMasuk> masuk =
        menurutId.values().stream().filter(jawaban -> baru.contains(jawaban.id())).toList();
    if (!masuk.isEmpty()) {
      repository.insertSaran(masuk.stream().filter(jawaban -> jawaban.saran() != null).toList());
      tambahRekap(masuk);
      jurnal.catat(catatan(pelaku, masuk));
    }
    return kelompok.stream().map(jawaban -> baru.remove(jawaban.id())).toList();
  }

  private void tambahRekap(Collection<JawabanMasuk> masuk) {
    Map<Rekap.Kunci, Tally> tambahan = new HashMap<>();
    for (JawabanMasuk jawaban : masuk) {
      tambahan
          .computeIfAbsent(Rekap.Kunci.dari(jawaban), _ -> new Tally(jawaban.nilai().length()))
          .tambah(jawaban.nilai(), 1);
    }
    List<Rekap.Kunci> kunci = List.copyOf(tambahan.keySet());
    List<Rekap> ada = repository.lockRekap(kunci);
    if (ada.size() < kunci.size()) {
      repository.insertRekapKosong(
          kunci, satu -> Objects.requireNonNull(tambahan.get(satu)).unsur());
      ada = repository.lockRekap(kunci);
    }
    ada.forEach(rekap -> rekap.tally().tambah(Objects.requireNonNull(tambahan.get(rekap.kunci()))));
    repository.updateRekap(ada);
  }

  private static Catatan catatan(Pelaku pelaku, List<JawabanMasuk> masuk) {
    return Catatan.dari(pelaku, "diterima", Objek.dari("jawaban survei", masuk.getFirst().id()))
        .perubahan(null, Isi.dari("jumlah", masuk.size(), "sidik", sidik(masuk)));
  }

  /// SHA-256 over id, point, service, date and values of the answers in their order of arrival.
  private static String sidik(List<JawabanMasuk> masuk) {
    try {
      var sidik = MessageDigest.getInstance("SHA-256");
      for (JawabanMasuk jawaban : masuk) {
        String baris =
            String.join(
                "|",
                jawaban.id().toString(),
                Long.toString(jawaban.titikId()),
                Long.toString(jawaban.layananId()),
                jawaban.tanggal().toString(),
                jawaban.nilai());
        sidik.update(baris.getBytes(StandardCharsets.UTF_8));
        sidik.update((byte) '\n');
      }
      return HexFormat.of().formatHex(sidik.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
