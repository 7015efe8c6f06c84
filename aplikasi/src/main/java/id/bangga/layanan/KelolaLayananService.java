package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Setting up and changing the services and service points of a unit.
@Service
public class KelolaLayananService {
  private final LayananRepository repository;
  private final PeriodeRepository periode;
  private final Jurnal jurnal;

  KelolaLayananService(LayananRepository repository, PeriodeRepository periode, Jurnal jurnal) {
    this.repository = repository;
    this.periode = periode;
    this.jurnal = jurnal;
  }

  @Transactional
  public Putusan buatLayanan(Pelaku pelaku, LayananBaru baru) {
    pelaku.wajib(KELOLA_LAYANAN, baru.unitId());
    boolean dipakai = !repository.layananBerkode(List.of(baru.kode())).isEmpty();
    Putusan putusan = AturanLayanan.layanan(baru, dipakai, namaDipakai(baru, null));
    if (putusan.diterima()) {
      repository.insertLayanan(List.of(baru));
      jurnal.catat(
          Catatan.dari(pelaku, "dibuat", Objek.dari("layanan", baru.kode()).unit(baru.unitId()))
              .perubahan(null, Isi.dari("nama", baru.nama(), "gratis", baru.gratis())));
    }
    return putusan;
  }

  /// Other name, price or state; the code stays.
  private boolean namaDipakai(LayananBaru baru, @Nullable Long selain) {
    String nama = baru.nama().strip();
    return repository.layanan(baru.unitId()).stream()
        .filter(satu -> satu.aktif() && !Objects.equals(satu.id(), selain))
        .anyMatch(satu -> satu.nama().strip().equalsIgnoreCase(nama));
  }

  @Transactional
  public Putusan ubahLayanan(Pelaku pelaku, LayananUnit baru) {
    LayananUnit lama = wajibAda(baru.id());
    pelaku.wajib(KELOLA_LAYANAN, lama.unitId());
    var isi = new LayananBaru(lama.unitId(), lama.kode(), baru.nama(), baru.gratis());
    boolean kembar = baru.aktif() && namaDipakai(isi, lama.id());
    Putusan putusan = AturanLayanan.layanan(isi, false, kembar);
    if (putusan.diterima()) {
      if (!repository.updateLayanan(baru)) {
        throw new VersiUsang("Layanan " + lama.nama());
      }
      jurnal.catat(
          Catatan.dari(pelaku, "diubah", Objek.dari("layanan", lama.kode()).unit(lama.unitId()))
              .perubahan(isi(lama), isi(baru)));
    }
    return putusan;
  }

  private static String isi(LayananUnit satu) {
    return Isi.dari("nama", satu.nama(), "gratis", satu.gratis(), "aktif", satu.aktif());
  }

  private LayananUnit wajibAda(long id) {
    return repository.findLayanan(id).orElseThrow(() -> new TidakDitemukan("Layanan"));
  }

  @Transactional
  public Putusan buatTitik(Pelaku pelaku, TitikBaru baru) {
    pelaku.wajib(KELOLA_LAYANAN, baru.unitId());
    boolean dipakai = repository.findTitik(baru.kode()).isPresent();
    Putusan putusan = AturanLayanan.titik(baru, dipakai, instrumenAda(baru));
    if (putusan.diterima()) {
      repository.insertTitik(List.of(baru), repository.instrumen());
      repository.insertTawaran(List.of(baru));
      catat(pelaku, "dibuat", baru);
    }
    return putusan;
  }

  /// Everything about a point but its code and unit.
  @Transactional
  public Putusan ubahTitik(Pelaku pelaku, TitikBaru baru, boolean aktif, int versi) {
    TitikLayanan lama =
        repository.findTitik(baru.kode()).orElseThrow(() -> new TidakDitemukan("Titik layanan"));
    pelaku.wajib(KELOLA_LAYANAN, lama.unitId());
    Putusan putusan = AturanLayanan.titik(baru, false, instrumenAda(baru));
    if (putusan.diterima()) {
      if (!repository.updateTitik(baru, repository.instrumen(), aktif, versi)) {
        throw new VersiUsang("Titik layanan " + lama.nama());
      }
      repository.deleteTawaran(lama.id());
      repository.insertTawaran(List.of(baru));
      catat(pelaku, aktif ? "diubah" : "ditutup", baru);
    }
    return putusan;
  }

  private boolean instrumenAda(TitikBaru baru) {
    return repository.instrumen().containsKey(baru.instrumen());
  }

  private void catat(Pelaku pelaku, String tindakan, TitikBaru titik) {
    jurnal.catat(
        Catatan.dari(
                pelaku, tindakan, Objek.dari("titik layanan", titik.kode()).unit(titik.unitId()))
            .perubahan(
                null,
                Isi.dari(
                    "nama",
                    titik.nama(),
                    "instrumen",
                    titik.instrumen(),
                    "wajibTiket",
                    titik.wajibTiket(),
                    "layanan",
                    String.join(", ", titik.layanan()))));
  }

  /// How many people the service serves in the period.
  @Transactional
  public Putusan isiPopulasi(Pelaku pelaku, Populasi populasi) {
    LayananUnit layanan = wajibAda(populasi.layananId());
    pelaku.wajib(KELOLA_LAYANAN, layanan.unitId());
    Putusan putusan = AturanLayanan.populasi(populasi.jumlah(), populasi.sumber());
    if (putusan.diterima()) {
      periode.savePopulasi(List.of(populasi));
      jurnal.catat(
          Catatan.dari(
                  pelaku,
                  "diisi",
                  Objek.dari("populasi layanan", layanan.kode()).unit(layanan.unitId()))
              .perubahan(
                  null,
                  Isi.dari(
                      "periode",
                      populasi.periode().kode(),
                      "jumlah",
                      populasi.jumlah(),
                      "sumber",
                      populasi.sumber())));
    }
    return putusan;
  }
}
