/// Verification on the command line.
@NullMarked
package id.bangga.hasil.cli;

import org.jspecify.annotations.NullMarked;
