/// Pages of finalists, jury, scores, pleno and considerations.
@NullMarked
package id.bangga.juri.web;

import org.jspecify.annotations.NullMarked;
