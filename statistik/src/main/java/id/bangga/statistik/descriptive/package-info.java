/// Means of simple and stratified samples and the correlation of ranks.
@NullMarked
package id.bangga.statistik.descriptive;

import org.jspecify.annotations.NullMarked;
