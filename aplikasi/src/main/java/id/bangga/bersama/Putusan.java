package id.bangga.bersama;

import java.util.List;
import java.util.stream.Collectors;

/// The outcome of a rule: accepted, or refused with every reason (never only the first).
public sealed interface Putusan {
  /// Nothing stands against it.
  record Diterima() implements Putusan {}

  /// Refused; `alasan` is never empty.
  record Ditolak(List<Alasan> alasan) implements Putusan {
    public Ditolak {
      alasan = List.copyOf(alasan);
      if (alasan.isEmpty()) {
        throw new IllegalArgumentException("Penolakan tanpa alasan");
      }
    }
  }

  /// One reason: the rule and the sentence with the particulars put in.
  record Alasan(KodeAturan kode, String pesan) {
    public static Alasan dari(KodeAturan kode) {
      return new Alasan(kode, kode.kalimat());
    }
  }

  static Putusan dari(List<Alasan> alasan) {
    return alasan.isEmpty() ? new Diterima() : new Ditolak(alasan);
  }

  static Putusan tolak(KodeAturan kode) {
    return new Ditolak(List.of(Alasan.dari(kode)));
  }

  static Putusan tolak(KodeAturan kode, String pesan) {
    return new Ditolak(List.of(new Alasan(kode, pesan)));
  }

  default boolean diterima() {
    return this instanceof Diterima;
  }

  /// Is this rule among the reasons?
  default boolean memuat(KodeAturan kode) {
    return alasan().stream().anyMatch(satu -> satu.kode().equals(kode));
  }

  /// The reasons, empty when accepted.
  default List<Alasan> alasan() {
    return switch (this) {
      case Diterima _ -> List.of();
      case Ditolak ditolak -> ditolak.alasan();
    };
  }

  /// Every reason, one sentence behind the other; empty when accepted.
  default String kalimat() {
    return alasan().stream().map(Alasan::pesan).collect(Collectors.joining(" "));
  }

  /// What to tell whoever acted.
  default String kalimat(String bilaDiterima) {
    return diterima() ? bilaDiterima : kalimat();
  }
}
