/// Finalists, draw, jury, scores, pleno, and what the scores say about the ranks.
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
      "desk",
      "web",
      "berkas",
      "dokumen",
      "perintah"
    })
package id.bangga.juri;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
