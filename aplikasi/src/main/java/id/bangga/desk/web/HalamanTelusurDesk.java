package id.bangga.desk.web;

import id.bangga.desk.KunciDesk;
import id.bangga.web.Telusur;

/// One score of one unit with everything behind it.
public record HalamanTelusurDesk(KunciDesk kunci, String namaUnit, Telusur lembar) {
  public String alamat() {
    return "/desk/%d/%d".formatted(kunci.tahun(), kunci.unitId());
  }
}
