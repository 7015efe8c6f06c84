/// Tabular files in and out: CSV and XLSX read with every faulty cell named, XLSX and CSV written,
/// JSON and its canonical form. Knows no capability.
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"bersama"})
package id.bangga.berkas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
