/// Pages of the desk evaluation.
@NullMarked
package id.bangga.desk.web;

import org.jspecify.annotations.NullMarked;
