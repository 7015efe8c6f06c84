/// Survei budaya kerja: 21 behaviours of SE MenPANRB 20/2021, index per value, groups that cannot
/// be derived.
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "berkas", "perintah"})
package id.bangga.survei;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
