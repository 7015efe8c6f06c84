/// Pages of services, service points and answering.
@NullMarked
package id.bangga.layanan.web;

import org.jspecify.annotations.NullMarked;
