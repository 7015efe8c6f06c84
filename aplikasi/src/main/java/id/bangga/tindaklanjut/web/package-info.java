/// Pages of follow-up and of suggestions.
@NullMarked
package id.bangga.tindaklanjut.web;

import org.jspecify.annotations.NullMarked;
