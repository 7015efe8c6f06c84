/// Pages of the self-assessment: the unit's sheet, its receipt, the board of progress.
@NullMarked
package id.bangga.penilaian.web;

import org.jspecify.annotations.NullMarked;
