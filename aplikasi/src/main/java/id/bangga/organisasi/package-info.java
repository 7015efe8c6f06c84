/// Units of the government as an effective-dated tree: what each was called, where it stood and
/// what it came from, on any day.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"bersama", "basisdata", "audit", "web", "berkas", "perintah"})
package id.bangga.organisasi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
