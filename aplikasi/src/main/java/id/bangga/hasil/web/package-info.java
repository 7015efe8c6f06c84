/// Pages of the frozen result.
@NullMarked
package id.bangga.hasil.web;

import org.jspecify.annotations.NullMarked;
