/// Tests of the launcher `./bangga` itself.
@NullMarked
package id.bangga.peluncur;

import org.jspecify.annotations.NullMarked;
