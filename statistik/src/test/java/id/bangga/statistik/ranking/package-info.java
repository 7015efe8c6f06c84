@NullMarked
package id.bangga.statistik.ranking;

import org.jspecify.annotations.NullMarked;
