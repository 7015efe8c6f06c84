/// Pages of the journal.
@NullMarked
package id.bangga.audit.web;

import org.jspecify.annotations.NullMarked;
