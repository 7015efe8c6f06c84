/// BANGGA: BerAKHLAK work culture, measured, rewarded and felt by citizens.
@NullMarked
package id.bangga;

import org.jspecify.annotations.NullMarked;
