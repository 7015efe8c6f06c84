package id.bangga.bersama;

/// A rule with a stable, never reused code such as `PN_012`; each module lists its own in one enum.
public interface KodeAturan {
  /// The basis of a rule of the programme that no regulation sets.
  String RANCANGAN_PEMDA = "rancangan pemerintah daerah, belum terverifikasi";

  /// The enum constant's name, for example `PN_012`.
  String name();

  /// What is wrong and what to do next, for the screen.
  String kalimat();

  /// Regulation and article, or `rancangan` when it is our own rule; never a file, for it is read
  /// by clerks.
  String dasar();
}
