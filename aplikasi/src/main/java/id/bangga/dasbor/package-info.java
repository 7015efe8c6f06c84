/// The dashboard: progress, distribution, components, gaps and last year, each with the units
/// behind it.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "audit",
      "organisasi",
      "instrumen",
      "siklus",
      "desk",
      "kepuasan",
      "web",
      "dokumen"
    })
package id.bangga.dasbor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
