/// Pages of the dashboard.
@NullMarked
package id.bangga.dasbor.web;

import org.jspecify.annotations.NullMarked;
