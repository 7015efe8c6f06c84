/// Load on the running program: our own client, on the loopback only, bounded in number and time.
/// `./bangga bench http` and `./bangga bench bunuh`.
@NullMarked
package id.bangga.bench;

import org.jspecify.annotations.NullMarked;
