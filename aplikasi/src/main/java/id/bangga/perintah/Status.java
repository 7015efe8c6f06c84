package id.bangga.perintah;

/// Exit statuses of every command.
public final class Status {
  public static final int SELESAI = 0;

  /// The input was refused or a check failed.
  public static final int DITOLAK = 1;

  /// Wrong usage: unknown option, missing parameter.
  public static final int SALAH_PAKAI = 2;

  /// A bug; the incident number is printed.
  public static final int INSIDEN = 3;

  private Status() {}
}
