package id.bangga.organisasi;

import static id.bangga.organisasi.TindakanOrganisasi.EKSPOR_UNIT;

import id.bangga.bersama.Pelaku;
import java.util.List;
import org.springframework.stereotype.Service;

/// Units as a file that {@link UnitImporService} reads back without a difference.
@Service
public class UnitEksporService {
  private final SusunanTerkini terkini;

  UnitEksporService(SusunanTerkini terkini) {
    this.terkini = terkini;
  }

  /// A workbook: the units found, the whole lineage, and what the columns mean.
  ///
  /// @param semuaMasa every span of the units (their whole history) on the first sheet, not only
  ///   the one found
  public byte[] xlsx(Pelaku pelaku, SaringUnit saring, boolean semuaMasa) {
    pelaku.wajib(EKSPOR_UNIT);
    Potret potret = terkini.potret();
    return ekspor(potret).xlsx(cari(potret, saring), semuaMasa);
  }

  /// The same as CSV for Excel in Indonesian settings.
  public byte[] csv(Pelaku pelaku, SaringUnit saring, boolean semuaMasa) {
    pelaku.wajib(EKSPOR_UNIT);
    Potret potret = terkini.potret();
    return ekspor(potret).csv(cari(potret, saring), semuaMasa);
  }

  private static List<UnitKerja> cari(Potret potret, SaringUnit saring) {
    return new PencariUnit(potret.susunan(), saring).cari().baris();
  }

  /// The empty workbook to fill in.
  public byte[] templat() {
    return EksporUnit.templat();
  }

  private static EksporUnit ekspor(Potret potret) {
    return new EksporUnit(potret.susunan(), potret.asal());
  }
}
