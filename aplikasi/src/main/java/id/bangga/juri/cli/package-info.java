/// The command `juri`.
@NullMarked
@NamedInterface("cli")
package id.bangga.juri.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
