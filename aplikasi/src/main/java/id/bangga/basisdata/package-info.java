/// The database: embedded PostgreSQL or an external one, its connections, migrations, and the
/// clock.
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama"})
package id.bangga.basisdata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
