/// Says whether program and database are alive.
@NullMarked
package id.bangga.basisdata.web;

import org.jspecify.annotations.NullMarked;
