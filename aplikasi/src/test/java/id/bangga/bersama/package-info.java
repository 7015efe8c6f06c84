/// Tests of what every module shares.
@NullMarked
package id.bangga.bersama;

import org.jspecify.annotations.NullMarked;
