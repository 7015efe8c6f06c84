/// Pages of the cycle.
@NullMarked
package id.bangga.siklus.web;

import org.jspecify.annotations.NullMarked;
