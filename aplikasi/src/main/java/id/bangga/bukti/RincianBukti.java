package id.bangga.bukti;

import java.util.List;

/// Everything about one piece of evidence for its own page.
///
/// @param tautan where it is used
/// @param kembar the same file in lockers of other units, as far as the reader may know of them
public record RincianBukti(Bukti bukti, List<TautanBukti> tautan, List<Bukti> kembar) {}
