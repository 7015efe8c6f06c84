/// The sample city: real names of units of Kota Tangerang, everything else made up and labelled so.
@NullMarked
@ApplicationModule
package id.bangga.contoh;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
