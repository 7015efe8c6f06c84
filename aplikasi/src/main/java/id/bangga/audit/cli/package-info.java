/// The checks of all modules on the command line.
@NamedInterface("cli")
@NullMarked
package id.bangga.audit.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
