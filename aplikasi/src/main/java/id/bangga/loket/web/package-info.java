/// Pages for officers who enter answers, and the address for other programs.
@NullMarked
package id.bangga.loket.web;

import org.jspecify.annotations.NullMarked;
