/// Results of the Survei Kepuasan Masyarakat (PermenPANRB 14/2017): indices of services, points,
/// units, kecamatan and the city, frozen per period, published, and the audit of old reports.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "basisdata",
      "audit",
      "organisasi",
      "layanan",
      "skm",
      "penilaian",
      "berkas",
      "dokumen",
      "web"
    })
package id.bangga.kepuasan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
