package id.bangga.layanan;

import java.util.List;

/// A questionnaire about to be put together: questions taken from those there are, by their codes,
/// then questions of one's own.
public record KuesionerBaru(String kode, String nama, List<String> dipilih, List<Unsur> sendiri) {
  public KuesionerBaru {
    dipilih = List.copyOf(dipilih);
    sendiri = List.copyOf(sendiri);
  }
}
