/// Pages of the units.
@NullMarked
package id.bangga.organisasi.web;

import org.jspecify.annotations.NullMarked;
