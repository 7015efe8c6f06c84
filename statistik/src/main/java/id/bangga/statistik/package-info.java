/// Pure statistics for BANGGA: no framework, no input or output.
@NullMarked
package id.bangga.statistik;

import org.jspecify.annotations.NullMarked;
