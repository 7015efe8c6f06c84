package id.bangga.web;

import java.util.List;

/// A module that contributes entries to the left rail; implement as a bean.
public interface PenyediaMenu {
  List<EntriMenu> menu();
}
