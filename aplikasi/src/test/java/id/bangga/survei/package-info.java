/// Tests of the culture index and of what may be shown.
@NullMarked
package id.bangga.survei;

import org.jspecify.annotations.NullMarked;
