/// Accounts: sign-in, sessions, roles in force, acting on behalf, API keys, declared relations.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"bersama", "basisdata", "audit", "web", "berkas", "perintah"})
package id.bangga.akun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
