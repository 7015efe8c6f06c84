@NullMarked
package id.bangga.statistik.bench;

import org.jspecify.annotations.NullMarked;
