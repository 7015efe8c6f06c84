/// `./bangga organisasi`.
@NullMarked
@NamedInterface("cli")
package id.bangga.organisasi.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
