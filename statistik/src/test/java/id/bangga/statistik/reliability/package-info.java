@NullMarked
package id.bangga.statistik.reliability;

import org.jspecify.annotations.NullMarked;
