/// Conflicts of interest read from data: same unit, chain of command, declared relations.
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "akun", "organisasi"})
package id.bangga.kepentingan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
