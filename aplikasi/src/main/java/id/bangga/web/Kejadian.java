package id.bangga.web;

import java.time.Instant;

/// One entry of a timeline: when, who, what, and the reason or note (may be empty).
public record Kejadian(Instant kapan, String siapa, String apa, String catatan) {}
