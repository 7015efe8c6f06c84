package id.bangga.statistik.reliability;

/// What to do with respondents who left an item out.
public enum MissingPolicy {
  /// A missing answer is refused.
  REFUSE,
  /// Respondents with a missing answer are left out altogether.
  COMPLETE_CASES,
  /// Each pair of items uses all respondents who answered both.
  PAIRWISE
}
