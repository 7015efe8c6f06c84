package id.bangga.layanan;

import java.util.List;

/// One question of a questionnaire, keyed by a stable code.
///
/// @param kelompok the index it counts for: SKM, IPAK or IPKP
/// @param jawaban the four wordings, worst (1) to best (4)
public record Unsur(
    String kode, String kelompok, String nama, String pertanyaan, List<String> jawaban) {}
