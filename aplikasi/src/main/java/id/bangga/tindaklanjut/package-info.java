/// What units do after a satisfaction result: plans per weak unsur with proof, answers to citizens'
/// suggestions, and the PEKPPP figures that follow from them.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "organisasi",
      "bukti",
      "layanan",
      "skm",
      "kepuasan",
      "berkas",
      "web"
    })
package id.bangga.tindaklanjut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
