/// Pages of satisfaction results and of the audit of published reports.
@NullMarked
package id.bangga.kepuasan.web;

import org.jspecify.annotations.NullMarked;
