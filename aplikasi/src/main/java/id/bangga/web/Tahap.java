package id.bangga.web;

/// One phase of a cycle in the stepper.
public record Tahap(String nama, String rentang, Posisi posisi) {
  public enum Posisi {
    LEWAT("selesai"),
    KINI("berjalan"),
    NANTI("belum mulai");

    private final String sebutan;

    Posisi(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }
  }
}
