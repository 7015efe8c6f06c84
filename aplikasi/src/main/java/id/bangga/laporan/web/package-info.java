/// Downloads of satisfaction documents.
@NullMarked
package id.bangga.laporan.web;

import org.jspecify.annotations.NullMarked;
