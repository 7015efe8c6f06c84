/// What every command of the command line shares: how it prints, how it refuses, how it reaches the
/// database. Knows no capability; the commands themselves live in `<module>.cli`.
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"bersama", "berkas"})
package id.bangga.perintah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
