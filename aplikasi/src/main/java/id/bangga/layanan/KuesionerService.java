package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.SUSUN_KUESIONER;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Putting questionnaires together. One that is made never changes, because answers are read by the
/// order of its questions; a change makes another.
@Service
public class KuesionerService {
  private final KuesionerRepository repository;
  private final FormulirRepository formulir;
  private final LayananRepository layanan;
  private final Jurnal jurnal;

  KuesionerService(
      KuesionerRepository repository,
      FormulirRepository formulir,
      LayananRepository layanan,
      Jurnal jurnal) {
    this.repository = repository;
    this.formulir = formulir;
    this.layanan = layanan;
    this.jurnal = jurnal;
  }

  /// Every question there is, those of the nine unsur first.
  public List<Unsur> pertanyaan() {
    return Stream.of("SKM", "IPKP", "IPAK")
        .flatMap(kelompok -> formulir.unsurKelompok(kelompok).stream())
        .toList();
  }

  /// The questions of one questionnaire, in order.
  public List<Unsur> pertanyaan(long instrumenId) {
    return formulir.unsur(instrumenId);
  }

  @Transactional
  public Putusan susun(Pelaku pelaku, KuesionerBaru baru) {
    pelaku.wajib(SUSUN_KUESIONER);
    Set<String> dipakai =
        layanan.daftarInstrumen().stream().map(Instrumen::kode).collect(Collectors.toSet());
    Putusan putusan = AturanKuesioner.periksa(baru, dipakai);
    if (putusan.diterima()) {
      List<Unsur> unsur =
          new ArrayList<>(
              pertanyaan().stream().filter(u -> baru.dipilih().contains(u.kode())).toList());
      unsur.addAll(baru.sendiri());
      repository.insertUnsur(repository.insert(baru.kode(), baru.nama()), unsur);
      jurnal.catat(
          Catatan.dari(pelaku, "disusun", Objek.dari("kuesioner", baru.kode()))
              .perubahan(null, Isi.dari("nama", baru.nama(), "pertanyaan", unsur.size())));
    }
    return putusan;
  }
}
