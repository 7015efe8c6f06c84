/// Desk evaluation: two evaluators a unit, reconciliation, objection, field verification, final
/// scores.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "akun",
      "organisasi",
      "kepentingan",
      "instrumen",
      "siklus",
      "bukti",
      "penilaian",
      "web",
      "berkas",
      "dokumen"
    })
package id.bangga.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
