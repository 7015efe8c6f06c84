/// Verification on the command line.
@NullMarked
@NamedInterface("cli")
package id.bangga.hasil.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
