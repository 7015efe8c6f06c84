/// The assessment instrument: what is asked, how much it weighs, and how an answer becomes a score;
/// a pure engine and its editor.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"bersama", "basisdata", "audit", "web", "berkas", "dokumen"})
package id.bangga.instrumen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
