/// Pages of the instrument.
@NullMarked
package id.bangga.instrumen.web;

import org.jspecify.annotations.NullMarked;
