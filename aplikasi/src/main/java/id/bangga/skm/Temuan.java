package id.bangga.skm;

/// One thing that is wrong in a published report, with its figures put in.
public record Temuan(KodeSkm kode, String pesan) {}
