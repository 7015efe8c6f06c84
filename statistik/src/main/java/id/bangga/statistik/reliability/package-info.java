/// Agreement between jurors and reliability of scales.
@NullMarked
package id.bangga.statistik.reliability;

import org.jspecify.annotations.NullMarked;
