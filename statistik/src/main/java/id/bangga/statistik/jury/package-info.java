/// Units scored by jurors: the crossed random effects model, its diagnostics, and the plan of who
/// scores whom.
@NullMarked
package id.bangga.statistik.jury;

import org.jspecify.annotations.NullMarked;
