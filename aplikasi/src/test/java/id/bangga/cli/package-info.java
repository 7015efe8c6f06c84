/// Tests of the command line, end to end in one process.
@NullMarked
package id.bangga.cli;

import org.jspecify.annotations.NullMarked;
