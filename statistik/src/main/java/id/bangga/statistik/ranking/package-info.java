/// Ranks and what is known about them.
@NullMarked
package id.bangga.statistik.ranking;

import org.jspecify.annotations.NullMarked;
