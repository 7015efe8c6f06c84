/// Shared kernel: who acts, what is allowed, what a refusal is made of. No capability lives here.
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package id.bangga.bersama;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
