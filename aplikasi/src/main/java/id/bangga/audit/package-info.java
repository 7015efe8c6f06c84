/// Append-only journal of every state change, chained by hash in the same transaction.
@NullMarked
@ApplicationModule(allowedDependencies = {"bersama", "basisdata", "web", "berkas", "perintah"})
package id.bangga.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
