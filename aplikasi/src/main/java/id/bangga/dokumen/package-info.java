/// Documents: charts as SVG, PDF from templates, QR codes. Knows no capability.
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"bersama"})
package id.bangga.dokumen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
