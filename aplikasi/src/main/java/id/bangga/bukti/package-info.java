/// Evidence of the units: one locker each, files on disk by hash, linked to indicators.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "organisasi",
      "instrumen",
      "siklus",
      "web",
      "berkas",
      "cli"
    })
package id.bangga.bukti;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
