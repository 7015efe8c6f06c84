package id.bangga.bersama;

/// How far a right reaches.
public enum Lingkup {
  /// Every unit of the government.
  SEMUA,
  /// Only units named in the role assignment.
  UNIT_SENDIRI,
  /// Only what has been assigned (desk pairs, jury seats); the service checks the assignment
  /// itself.
  DITUGASKAN
}
