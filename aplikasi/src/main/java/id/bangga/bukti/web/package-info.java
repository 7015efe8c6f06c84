/// Pages of the locker: list, upload, one evidence with preview, archive.
@NullMarked
package id.bangga.bukti.web;

import org.jspecify.annotations.NullMarked;
