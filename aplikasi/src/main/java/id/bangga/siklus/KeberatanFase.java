package id.bangga.siklus;

import id.bangga.bersama.Putusan.Alasan;

/// What stands against the time of one phase.
public record KeberatanFase(Fase fase, Alasan alasan) {}
