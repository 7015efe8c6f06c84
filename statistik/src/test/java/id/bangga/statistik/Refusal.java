package id.bangga.statistik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.bangga.statistik.StatisticsException.Reason;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Assertions on refused statistics.
public final class Refusal {
  private Refusal() {}

  /// Asserts that a call is refused with a reason; goes on with the message.
  public static AbstractStringAssert<?> assertRefused(ThrowingCallable call, Reason reason) {
    StatisticsException refusal = catchThrowableOfType(StatisticsException.class, call);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
    return assertThat(refusal.getMessage()).asString();
  }
}
