@NullMarked
package id.bangga.statistik.descriptive;

import org.jspecify.annotations.NullMarked;
