package id.bangga.statistik;

/// A statistic that cannot be given, with the reason: nothing in this module answers with NaN.
public final class StatisticsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /// Why a statistic is refused; stable codes that callers translate for their readers.
  public enum Reason {
    /// There is no observation at all.
    EMPTY,
    /// Fewer observations, units, jurors or items than the definition needs.
    TOO_FEW,
    /// Every value is equal, so that the statistic is 0/0.
    NO_VARIATION,
    /// The model reproduces every score exactly: there is no error left to measure uncertainty by.
    ZERO_RESIDUAL,
    /// Two effects cannot be told apart in this design.
    NOT_IDENTIFIABLE,
    /// A value is missing where the method needs a complete table.
    INCOMPLETE,
    /// A value is NaN or infinite.
    NOT_FINITE,
    /// An argument is outside its range.
    OUT_OF_RANGE,
    /// Groups of units share no juror, directly or through others.
    DISCONNECTED,
    /// No plan satisfies the conditions.
    INFEASIBLE,
    /// The problem exceeds what the dense part of the method can hold.
    TOO_LARGE,
    /// The iterations ended without reaching the optimum.
    NOT_CONVERGED
  }

  private final Reason reason;

  /// Refuses a statistic.
  ///
  /// @param reason the code
  /// @param message one English sentence with the figures that led to the refusal
  public StatisticsException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /// The code of the refusal.
  public Reason reason() {
    return reason;
  }
}
