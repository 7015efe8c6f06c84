package id.bangga.loket;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer as another program sends it.
///
/// @param id UUID made by that program; sending it again changes nothing
/// @param tanggal day of the survey, `2026-09-01`
/// @param layanan name of the service; may be left out where the point offers only one
/// @param nilai 1 to 4 by the codes of the questions; a question left out was not answered
/// @param profil codes of profile answers by field, for example `"usia": "20-29"`
public record KirimanJawaban(
    @Nullable String id,
    @Nullable String tanggal,
    @Nullable String layanan,
    @Nullable Map<String, Integer> nilai,
    @Nullable Map<String, String> profil,
    @Nullable String saran) {}
