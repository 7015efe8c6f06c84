package id.bangga.bersama;

import java.util.List;

/// An act that needs a right. Each module declares its acts in one enum; together these enums are
/// the permission table *who × what × allowed* that the tests walk through.
public interface Tindakan {
  /// Stable code, the enum constant's name.
  String name();

  /// What the act is, in the words of the screens.
  String sebutan();

  /// Who may, and how far. A role that is not listed may not.
  List<Hak> hak();
}
