package id.bangga.organisasi;

import id.bangga.bersama.Invarian;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Every rule about units holds of the data as they stand, spans follow each other without gap or
/// overlap, and the lineage agrees with the spans.
@Component
class OrganisasiInvarian implements Invarian {
  private final UnitRepository repository;

  OrganisasiInvarian(UnitRepository repository) {
    this.repository = repository;
  }

  @Override
  public String modul() {
    return "organisasi";
  }

  @Override
  public List<String> periksa() {
    Susunan susunan = repository.susunan();
    List<String> pelanggaran = new ArrayList<>();
    for (Temuan t : AturanUnit.periksa(susunan)) {
      pelanggaran.add(
          "%s %s: %s".formatted(susunan.wajib(t.unitId()).kode(), t.kode().name(), t.pesan()));
    }
    susunan.semua().forEach(r -> bersambung(r, pelanggaran));
    repository.asal().forEach(a -> silsilah(a, susunan, pelanggaran));
    repository.tanpaMasa().forEach(kode -> pelanggaran.add(kode + " tidak mempunyai masa."));
    return pelanggaran;
  }

  private static void bersambung(RiwayatUnit unit, List<String> pelanggaran) {
    for (int i = 1; i < unit.masa().size(); i++) {
      var sampai = unit.masa().get(i - 1).sampai();
      var sejak = unit.masa().get(i).sejak();
      if (sampai == null || !sampai.plusDays(1).equals(sejak)) {
        pelanggaran.add(
            "%s: masa sampai %s tidak bersambung dengan masa sejak %s."
                .formatted(unit.kode(), sampai, sejak));
      }
    }
  }

  /// A split begins its new units; a merger ends its old ones; a change of name begins a span.
  private static void silsilah(AsalUnit asal, Susunan susunan, List<String> pelanggaran) {
    RiwayatUnit dari = susunan.wajib(asal.dariId());
    RiwayatUnit ke = susunan.wajib(asal.keId());
    boolean cocok =
        switch (asal.jenis()) {
          case PECAH -> ke.sejak().equals(asal.tanggal()) && !dari.sejak().isAfter(asal.tanggal());
          case GABUNG ->
              asal.tanggal().minusDays(1).equals(dari.sampai())
                  && ke.masa(asal.tanggal()).isPresent();
          case GANTI_NAMA -> ke.masa().stream().anyMatch(m -> m.sejak().equals(asal.tanggal()));
        };
    if (!cocok) {
      pelanggaran.add(
          "%s dari %s ke %s tanggal %s tidak sesuai dengan masa kedua unit."
              .formatted(asal.jenis().sebutan(), dari.kode(), ke.kode(), asal.tanggal()));
    }
  }
}
