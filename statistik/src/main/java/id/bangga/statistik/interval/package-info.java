/// Confidence intervals and the sample sizes that make them narrow enough.
@NullMarked
package id.bangga.statistik.interval;

import org.jspecify.annotations.NullMarked;
