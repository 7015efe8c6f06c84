/// Finalists, the jury's scores and the order they lead to.
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "berkas", "perintah"})
package id.bangga.juri;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
