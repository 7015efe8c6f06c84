@NullMarked
package id.bangga.statistik.jury;

import org.jspecify.annotations.NullMarked;
