package id.bangga.loket;

import static id.bangga.layanan.KodeAturanLayanan.*;
import static id.bangga.layanan.TindakanLayanan.CATAT_JAWABAN;

import id.bangga.bersama.Pelaku;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMassalService;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.KodeAturanLayanan;
import id.bangga.layanan.PilihanProfil;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SumberJawaban;
import id.bangga.layanan.Unsur;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers that another survey application has collected: all of a sending or nothing, each once.
@Service
public class ApiJawabanService {
  public static final int TERBANYAK = 10_000;

  private final JawabanMassalService jawaban;
  private final Clock clock;

  ApiJawabanService(JawabanMassalService jawaban, Clock clock) {
    this.jawaban = jawaban;
    this.clock = clock;
  }

  @Transactional
  public HasilKiriman terima(Pelaku pelaku, FormulirSurvei formulir, List<KirimanJawaban> kiriman) {
    pelaku.wajib(CATAT_JAWABAN, formulir.unitId());
    var pembaca = new Pembaca(formulir);
    List<JawabanMasuk> masuk = new ArrayList<>(kiriman.size());
    for (int i = 0; i < kiriman.size(); i++) {
      pembaca.baca(i, kiriman.get(i), masuk);
    }
    if (!pembaca.galat.isEmpty()) {
      return new HasilKiriman(0, 0, pembaca.galat);
    }
    int baru = jawaban.simpan(pelaku, masuk, "API " + formulir.kode());
    return new HasilKiriman(baru, masuk.size() - baru, List.of());
  }

  private final class Pembaca {
    private final FormulirSurvei formulir;
    private final List<HasilKiriman.GalatKiriman> galat = new ArrayList<>();
    private final Set<UUID> terpakai = new HashSet<>();
    private final LocalDate hariIni = LocalDate.now(clock);

    Pembaca(FormulirSurvei formulir) {
      this.formulir = formulir;
    }

    void baca(int urutan, KirimanJawaban satu, List<JawabanMasuk> masuk) {
      int sebelum = galat.size();
      UUID id = id(urutan, satu.id());
      LocalDate tanggal = tanggal(urutan, satu.tanggal());
      Long layanan = layanan(urutan, satu.layanan());
      String nilai = nilai(urutan, Objects.requireNonNullElse(satu.nilai(), Map.of()));
      Profil profil = profil(urutan, Objects.requireNonNullElse(satu.profil(), Map.of()));
      if (galat.size() == sebelum && id != null && tanggal != null && layanan != null) {
        masuk.add(
            new JawabanMasuk(
                id,
                formulir.titikId(),
                layanan,
                formulir.instrumenId(),
                tanggal,
                clock.instant(),
                SumberJawaban.API,
                nilai,
                profil,
                null,
                null,
                List.of(),
                JawabanMasuk.saran(Objects.requireNonNullElse(satu.saran(), ""))));
      }
    }

    private @Nullable UUID id(int urutan, @Nullable String isi) {
      try {
        UUID id = UUID.fromString(Objects.requireNonNullElse(isi, ""));
        if (!terpakai.add(id)) {
          tolak(urutan, "id", LY_017);
        }
        return id;
      } catch (IllegalArgumentException e) {
        tolak(urutan, "id", LY_017, "Nomor jawaban harus UUID.");
        return null;
      }
    }

    private @Nullable LocalDate tanggal(int urutan, @Nullable String isi) {
      try {
        LocalDate tanggal = isi == null ? hariIni : LocalDate.parse(isi);
        if (!JawabanMasuk.mungkin(tanggal, hariIni)) {
          tolak(urutan, "tanggal", LY_015);
        }
        return tanggal;
      } catch (DateTimeException e) {
        tolak(urutan, "tanggal", LY_015, "Tanggal ditulis seperti 2026-09-01.");
        return null;
      }
    }

    private @Nullable Long layanan(int urutan, @Nullable String isi) {
      if (isi == null && formulir.layanan().size() == 1) {
        return formulir.layanan().getFirst().id();
      }
      return formulir.layanan().stream()
          .filter(satu -> satu.nama().equalsIgnoreCase(isi))
          .map(FormulirSurvei.PilihanLayanan::id)
          .findFirst()
          .orElseGet(() -> {
            tolak(urutan, "layanan", LY_014);
            return null;
          });
    }

    private String nilai(int urutan, Map<String, Integer> isi) {
      Set<String> kode = new HashSet<>(isi.keySet());
      var nilai = new StringBuilder();
      for (Unsur unsur : formulir.unsur()) {
        kode.remove(unsur.kode());
        int angka = isi.getOrDefault(unsur.kode(), 0);
        if (isi.containsKey(unsur.kode()) && (angka < 1 || angka > 4)) {
          tolak(urutan, "nilai." + unsur.kode(), LY_012);
          angka = 0;
        }
        nilai.append(angka);
      }
      kode.forEach(asing -> tolak(urutan, "nilai." + asing, LY_018, "Unsur tidak dikenal."));
      if (nilai.chars().allMatch(c -> c == '0')) {
        tolak(urutan, "nilai", LY_016);
      }
      return nilai.toString();
    }

    private Profil profil(int urutan, Map<String, String> isi) {
      isi.forEach((bidang, pilihan) -> {
        if (!PilihanProfil.kode(bidang).contains(pilihan)) {
          tolak(urutan, "profil." + bidang, LY_021);
        }
      });
      return new Profil(
          isi.get("jenis_kelamin"),
          isi.get("usia"),
          isi.get("pendidikan"),
          isi.get("pekerjaan"),
          isi.get("disabilitas"));
    }

    private void tolak(int urutan, String bagian, KodeAturanLayanan sebab) {
      tolak(urutan, bagian, sebab, sebab.kalimat());
    }

    private void tolak(int urutan, String bagian, KodeAturanLayanan sebab, String pesan) {
      galat.add(new HasilKiriman.GalatKiriman(urutan, bagian, sebab.name(), pesan));
    }
  }
}
