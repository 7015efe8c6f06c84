package id.bangga.juri;

import id.bangga.bersama.Putusan;

/// A proposal of who scores whom, or the reason why there is none.
public sealed interface UsulanJuri {
  record Ada(RencanaJuri rencana) implements UsulanJuri {}

  record Mustahil(Putusan putusan) implements UsulanJuri {}
}
