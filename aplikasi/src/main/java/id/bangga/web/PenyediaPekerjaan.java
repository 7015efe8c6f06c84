package id.bangga.web;

import id.bangga.bersama.Pelaku;
import java.util.List;

/// A module that knows what waits for a person; implement as a bean.
public interface PenyediaPekerjaan {
  List<Pekerjaan> pekerjaan(Pelaku pelaku);
}
