package id.bangga.bukti;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.organisasi.OrganisasiService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/// Takes files in: reads, hashes and inspects each outside any transaction, then enters it.
@Service
public class UnggahService {
  private final GudangBerkas gudang;
  private final PenyimpanBukti penyimpan;
  private final PintuBukti pintu;
  private final OrganisasiService organisasi;
  private final DataSize maksimum;

  UnggahService(
      GudangBerkas gudang,
      PenyimpanBukti penyimpan,
      PintuBukti pintu,
      OrganisasiService organisasi,
      @Value("${bangga.bukti.maksimum:10MB}") DataSize maksimum) {
    this.gudang = gudang;
    this.penyimpan = penyimpan;
    this.pintu = pintu;
    this.organisasi = organisasi;
    this.maksimum = maksimum;
  }

  /// Largest file taken, in bytes.
  public long maksimum() {
    return maksimum.toBytes();
  }

  /// Each file is judged by itself: one that is refused does not keep the others out. With several
  /// files, or without a typed title, each is named after its file.
  public List<HasilUnggah> unggah(
      Pelaku pelaku, long unitId, List<? extends BerkasMasuk> berkas, DataBukti data) {
    pintu.wajib(pelaku, TindakanBukti.UNGGAH_BUKTI, unitId);
    organisasi.unit(unitId, organisasi.hariIni());
    List<HasilUnggah> hasil = new ArrayList<>();
    for (BerkasMasuk satu : berkas) {
      String nama = NamaBerkas.rapikan(satu.nama());
      boolean dinamai = berkas.size() == 1 && !data.judul().isEmpty();
      DataBukti miliknya = dinamai ? data : data.berjudul(NamaBerkas.tanpaAkhiran(nama));
      hasil.add(unggahSatu(pelaku, unitId, new Masuk(nama, satu), miliknya));
    }
    return hasil;
  }

  private record Masuk(String nama, BerkasMasuk berkas) {}

  private HasilUnggah unggahSatu(Pelaku pelaku, long unitId, Masuk masuk, DataBukti data) {
    Putusan putusan = AturanBukti.periksa(data, organisasi.hariIni());
    if (putusan instanceof Putusan.Ditolak ditolak) {
      return new HasilUnggah.Ditolak(masuk.nama(), ditolak);
    }
    try (InputStream isi = masuk.berkas().buka()) {
      var titipan = gudang.terima(isi, maksimum());
      if (titipan.isEmpty()) {
        return tolak(masuk, new Putusan.Alasan(KodeBukti.BD_002, terlaluBesar()));
      }
      try (var diterima = titipan.get()) {
        return switch (PemeriksaIsi.periksa(diterima.berkas(), masuk.nama())) {
          case HasilPeriksa.Buruk buruk -> tolak(masuk, buruk.alasan());
          case HasilPeriksa.Baik baik ->
              penyimpan.simpan(
                  diterima,
                  baik,
                  new BuktiBaru(unitId, diterima.sidik(), masuk.nama(), data, pelaku));
        };
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String terlaluBesar() {
    return "Berkas lebih dari %d MB. Kecilkan (misalnya pindai dengan 150–200 dpi) atau bagi berkasnya."
        .formatted(maksimum.toMegabytes());
  }

  private static HasilUnggah tolak(Masuk masuk, Putusan.Alasan alasan) {
    return new HasilUnggah.Ditolak(masuk.nama(), new Putusan.Ditolak(List.of(alasan)));
  }
}
