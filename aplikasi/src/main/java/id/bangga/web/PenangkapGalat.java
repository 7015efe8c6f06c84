package id.bangga.web;

import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/// Maps what handlers throw to an answer; the three expected exceptions bring their own sentence.
@ControllerAdvice
class PenangkapGalat {
  // SQLSTATE: character_not_in_repertoire, untranslatable_character, datetime_field_overflow
  private static final String HURUF_BUKAN_UTF8 = "22021";
  private static final String HURUF_TANPA_PADANAN = "22P05";
  private static final String TANGGAL_JAUH = "22008";

  private static final String HURUF =
      "Isian memuat huruf yang tidak dapat disimpan, misalnya huruf kosong U+0000. Ketik ulang isian itu.";

  private final PenjawabGalat penjawab;

  PenangkapGalat(PenjawabGalat penjawab) {
    this.penjawab = penjawab;
  }

  @ExceptionHandler
  Object tidakBerhak(TidakBerhak galat, HttpServletRequest request) {
    return penjawab.jawab(request, 403, galat.getMessage(), galat);
  }

  @ExceptionHandler
  Object tidakDitemukan(TidakDitemukan galat, HttpServletRequest request) {
    return penjawab.jawab(request, 404, galat.getMessage(), galat);
  }

  @ExceptionHandler
  Object versiUsang(VersiUsang galat, HttpServletRequest request) {
    return penjawab.jawab(request, 409, galat.getMessage(), galat);
  }

  @ExceptionHandler
  Object versiUsang(OptimisticLockingFailureException galat, HttpServletRequest request) {
    return penjawab.jawab(request, 409, null, galat);
  }

  @ExceptionHandler
  Object terlaluBesar(MaxUploadSizeExceededException galat, HttpServletRequest request) {
    return penjawab.jawab(request, 413, "Berkas melebihi batas 25 MB.", galat);
  }

  @ExceptionHandler({
    TypeMismatchException.class,
    HttpMessageNotReadableException.class,
    MultipartException.class
  })
  Object tidakTerbaca(Exception galat, HttpServletRequest request) {
    return penjawab.jawab(request, 400, null, galat);
  }

  /// A letter that Security's firewall lets nobody read.
  @ExceptionHandler
  Object hurufAsing(RequestRejectedException galat, HttpServletRequest request) {
    return penjawab.jawab(request, 400, HURUF, galat);
  }

  /// A letter or a date that the database has no place for. All other faults with its data are the
  /// program's.
  @ExceptionHandler
  Object tidakTersimpan(DataIntegrityViolationException galat, HttpServletRequest request) {
    String kode =
        galat.getMostSpecificCause() instanceof SQLException sebab
            ? Objects.toString(sebab.getSQLState(), "")
            : "";
    return switch (kode) {
      case HURUF_BUKAN_UTF8, HURUF_TANPA_PADANAN -> penjawab.jawab(request, 400, HURUF, galat);
      case TANGGAL_JAUH ->
          penjawab.jawab(
              request,
              400,
              "Isian memuat tanggal yang tidak dapat disimpan. Periksa tahunnya.",
              galat);
      default -> penjawab.jawab(request, 500, null, galat);
    };
  }

  /// Security's own exceptions go back to its filters (sign-in page, access denied).
  @ExceptionHandler
  Object keamanan(AccessDeniedException galat) {
    throw galat;
  }

  @ExceptionHandler
  Object keamanan(AuthenticationException galat) {
    throw galat;
  }

  /// A fault of the program, or a request the framework cannot read; a reader who has left gets
  /// nothing and is no incident.
  @ExceptionHandler
  Object lain(Exception galat, HttpServletRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(galat)) {
      return ResponseEntity.noContent().build();
    }
    int status = galat instanceof ErrorResponse jawaban ? jawaban.getStatusCode().value() : 500;
    return penjawab.jawab(request, status, null, galat);
  }

  /// Fields that the container cannot take apart (letters that are none, too many, pieces of files
  /// without an end) are the sender's fault.
  @ExceptionHandler
  Object tidakTerurai(InvalidParameterException galat, HttpServletRequest request) {
    return penjawab.jawab(request, galat.getErrorCode(), null, galat);
  }
}
