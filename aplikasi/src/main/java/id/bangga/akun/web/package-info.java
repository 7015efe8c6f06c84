/// Pages of the accounts, the sign-in form and the security chain.
@NullMarked
package id.bangga.akun.web;

import org.jspecify.annotations.NullMarked;
