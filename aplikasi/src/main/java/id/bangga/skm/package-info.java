/// Survei Kepuasan Masyarakat (PermenPANRB 14/2017): exact index, classification, audit of
/// published reports.
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "berkas", "perintah"})
package id.bangga.skm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
