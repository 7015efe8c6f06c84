/// The command `survei`.
@NullMarked
@NamedInterface("cli")
package id.bangga.survei.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
