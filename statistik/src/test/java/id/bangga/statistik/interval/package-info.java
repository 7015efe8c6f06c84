@NullMarked
package id.bangga.statistik.interval;

import org.jspecify.annotations.NullMarked;
