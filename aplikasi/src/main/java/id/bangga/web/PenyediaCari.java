package id.bangga.web;

import id.bangga.bersama.Pelaku;
import java.util.List;

/// A module that can be searched from the top bar; implement as a bean. Shows only what the actor
/// may see.
public interface PenyediaCari {
  /// What is found, as a heading: *Unit kerja*, *Orang*, *Praktik baik*.
  String jenis();

  /// The best matches first, at most `paling`.
  List<Temuan> cari(Pelaku pelaku, String kata, int paling);

  /// One match: name, what tells it from others of that name, where it leads.
  record Temuan(String nama, String keterangan, String href) {}
}
