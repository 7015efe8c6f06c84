package id.bangga.layanan;

/// How an answer came in.
public enum SumberJawaban {
  WEB,
  KIOS,
  PETUGAS,
  IMPOR,
  API
}
