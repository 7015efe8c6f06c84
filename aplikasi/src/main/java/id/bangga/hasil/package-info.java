/// The frozen result: canonical file with hash and signature, its verification, its documents, its
/// publication.
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
      "penilaian",
      "kepentingan",
      "desk",
      "juri",
      "web",
      "berkas",
      "dokumen",
      "perintah"
    })
package id.bangga.hasil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
