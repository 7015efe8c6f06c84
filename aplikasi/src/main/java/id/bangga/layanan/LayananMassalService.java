package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sets up many services, points and populations at once, with one entry in the journal.
@Service
public class LayananMassalService {
  private final LayananRepository repository;
  private final PeriodeRepository periode;
  private final Jurnal jurnal;

  LayananMassalService(LayananRepository repository, PeriodeRepository periode, Jurnal jurnal) {
    this.repository = repository;
    this.periode = periode;
    this.jurnal = jurnal;
  }

  /// The services first, then the points that offer them.
  ///
  /// @return ids of the services by their codes
  @Transactional
  public Map<String, Long> pasang(Pelaku pelaku, List<LayananBaru> layanan, List<TitikBaru> titik) {
    Stream.concat(layanan.stream().map(LayananBaru::unitId), titik.stream().map(TitikBaru::unitId))
        .distinct()
        .forEach(unit -> pelaku.wajib(KELOLA_LAYANAN, unit));
    repository.insertLayanan(layanan);
    repository.insertTitik(titik, repository.instrumen());
    repository.insertTawaran(titik);
    jurnal.catat(
        Catatan.dari(pelaku, "dipasang", Objek.dari("layanan", "massal"))
            .perubahan(null, Isi.dari("layanan", layanan.size(), "titik", titik.size())));
    return repository.layananBerkode(layanan.stream().map(LayananBaru::kode).toList());
  }

  /// Populations of services; those known already are replaced.
  @Transactional
  public void isiPopulasi(Pelaku pelaku, List<Populasi> daftar) {
    Map<Long, Long> pemilik = repository.pemilik();
    daftar.stream()
        .map(satu -> pemilik.get(satu.layananId()))
        .distinct()
        .forEach(unit -> pelaku.wajib(KELOLA_LAYANAN, unit));
    periode.savePopulasi(daftar);
    jurnal.catat(
        Catatan.dari(pelaku, "diisi", Objek.dari("populasi layanan", "massal"))
            .perubahan(null, Isi.dari("jumlah", daftar.size())));
  }
}
