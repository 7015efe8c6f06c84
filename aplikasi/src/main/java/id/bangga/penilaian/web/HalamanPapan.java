package id.bangga.penilaian.web;

import gg.jte.Content;
import id.bangga.penilaian.Papan;
import id.bangga.web.Tautan;
import java.util.List;

/// The board inside the frame of its reader.
///
/// @param isi the board itself, the same for all readers of one kind
public record HalamanPapan(Papan papan, Content isi) {
  public List<Tautan> tahun() {
    return papan.semuaTahun().stream()
        .map(satu -> {
          String label = String.valueOf(satu);
          String href = "/papan?tahun=" + label;
          return satu == papan.tahun() ? Tautan.aktif(label, href) : Tautan.ke(label, href);
        })
        .toList();
  }
}
