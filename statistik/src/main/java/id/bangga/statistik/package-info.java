/// Statistics for honest rankings and surveys: pure functions with records as answers.
@NullMarked
package id.bangga.statistik;

import org.jspecify.annotations.NullMarked;
