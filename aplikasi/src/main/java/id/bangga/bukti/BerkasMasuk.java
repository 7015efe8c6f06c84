package id.bangga.bukti;

import java.io.IOException;
import java.io.InputStream;

/// A file on its way in: the name its owner gave it and its content.
public interface BerkasMasuk {
  String nama();

  InputStream buka() throws IOException;
}
