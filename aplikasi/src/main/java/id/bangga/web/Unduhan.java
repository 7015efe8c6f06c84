package id.bangga.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers that are files to keep, with a name and a type that follows from its ending.
public final class Unduhan {
  private Unduhan() {}

  /// @param nama file name with its ending, for example `papan.xlsx`
  public static ResponseEntity<byte[]> kirim(String nama, byte[] isi) {
    return jawab(nama).body(isi);
  }

  /// The answer without its body, for bodies that are streamed.
  public static ResponseEntity.BodyBuilder jawab(String nama) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, lampiran(nama))
        .contentType(jenis(nama));
  }

  /// `Content-Disposition` that offers the file for keeping under this name.
  public static String lampiran(String nama) {
    return ContentDisposition.attachment()
        .filename(nama, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  /// `Content-Disposition` that lets the browser show the file.
  public static String sebaris(String nama) {
    return ContentDisposition.inline().filename(nama, StandardCharsets.UTF_8).build().toString();
  }

  private static MediaType jenis(String nama) {
    return switch (nama.substring(nama.lastIndexOf('.') + 1)) {
      case "xlsx" ->
          MediaType.parseMediaType(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      case "docx" ->
          MediaType.parseMediaType(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
      case "csv" -> new MediaType("text", "csv", StandardCharsets.UTF_8);
      case "pdf" -> MediaType.APPLICATION_PDF;
      case "zip" -> MediaType.parseMediaType("application/zip");
      case "json" -> MediaType.APPLICATION_JSON;
      default -> MediaType.APPLICATION_OCTET_STREAM;
    };
  }
}
