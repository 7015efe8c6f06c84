/// The units' self-assessment: answers, approval, submission with receipt, the board of progress.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "akun",
      "organisasi",
      "instrumen",
      "siklus",
      "bukti",
      "web",
      "berkas",
      "dokumen",
      "cli",
      "perintah"
    })
package id.bangga.penilaian;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
