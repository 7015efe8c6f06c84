package id.bangga.layanan;

/// The sums of one service at one service point over a period.
///
/// @param unitId the unit that owns the service
/// @param sah what counts
/// @param dikecualikan what was taken out with a reason, apart, so that both figures can be shown
public record RekapLayanan(
    long unitId, long titikId, long layananId, TallyUnsur sah, TallyUnsur dikecualikan) {

  /// The sums as if nothing had been taken out.
  public TallyUnsur semua() {
    return sah.tambah(dikecualikan);
  }
}
