/// The yearly cycle: its phases, parameters, jury criteria, participants; phases lock by the clock.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "akun",
      "organisasi",
      "instrumen",
      "web",
      "berkas",
      "dokumen"
    })
package id.bangga.siklus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
