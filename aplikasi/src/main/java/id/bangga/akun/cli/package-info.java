/// Accounts on the command line.
@NamedInterface("cli")
@NullMarked
package id.bangga.akun.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
