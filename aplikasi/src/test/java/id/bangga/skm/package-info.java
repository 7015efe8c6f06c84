/// Tests of the SKM arithmetic and of the audit.
@NullMarked
package id.bangga.skm;

import org.jspecify.annotations.NullMarked;
