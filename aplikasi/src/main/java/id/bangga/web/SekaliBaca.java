package id.bangga.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is the same for a whole page is read once while that page is made: the markers that date
/// what modules keep in memory are asked for dozens of times otherwise. A page only reads, so
/// nothing it has read can change under its own hands; everywhere else each asks anew.
public final class SekaliBaca {
  private static final ThreadLocal<@Nullable Map<Object, Object>> HALAMAN = new ThreadLocal<>();

  private SekaliBaca() {}

  /// A page being made.
  public interface Halaman<X extends Exception, Y extends Exception> {
    void buat() throws X, Y;
  }

  /// Makes a page.
  public static <X extends Exception, Y extends Exception> void selama(Halaman<X, Y> halaman)
      throws X, Y {
    Map<Object, Object> luar = HALAMAN.get();
    HALAMAN.set(new HashMap<>());
    try {
      halaman.buat();
    } finally {
      if (luar == null) {
        HALAMAN.remove();
      } else {
        HALAMAN.set(luar);
      }
    }
  }

  /// @param kunci equal keys are the same thing for every caller
  @SuppressWarnings("unchecked") // what stands under a key was put there by the same caller
  public static <T> T baca(Object kunci, Supplier<T> baca) {
    Map<Object, Object> halaman = HALAMAN.get();
    if (halaman == null) {
      return baca.get();
    }
    T ada = (T) halaman.get(kunci);
    if (ada == null) {
      ada = baca.get();
      halaman.put(kunci, ada);
    }
    return ada;
  }
}
