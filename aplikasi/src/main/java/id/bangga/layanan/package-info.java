/// Services, service points, and the answers citizens give there.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "web",
      "organisasi",
      "berkas",
      "dokumen"
    })
package id.bangga.layanan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
