package id.bangga.web;

/// The government this installation serves, from the settings `bangga.pemda.*`.
///
/// @param contoh true on the sample city: pages then carry the ribbon *Data contoh*
public record Pemda(String nama, String singkat, String alamat, boolean contoh) {}
