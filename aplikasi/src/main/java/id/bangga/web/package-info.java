/// Shell of the pages: frame, menu, forms, errors, security. Knows no capability.
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"bersama", "dokumen"})
package id.bangga.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
