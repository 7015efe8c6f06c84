@NullMarked
package id.bangga.statistik;

import org.jspecify.annotations.NullMarked;
