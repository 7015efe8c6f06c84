/// How answers come in other than from a citizen's own phone: paper typed by officers, files, other
/// programs.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "web",
      "berkas",
      "organisasi",
      "layanan"
    })
package id.bangga.loket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
