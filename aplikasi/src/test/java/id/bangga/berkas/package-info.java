/// Tests of the tabular files.
@NullMarked
package id.bangga.berkas;

import org.jspecify.annotations.NullMarked;
