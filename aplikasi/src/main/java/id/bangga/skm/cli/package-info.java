/// The command `skm`.
@NullMarked
@NamedInterface("cli")
package id.bangga.skm.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
