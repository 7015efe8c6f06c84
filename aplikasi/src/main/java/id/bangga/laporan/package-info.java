/// What officers hand in about the satisfaction survey: the report as DOCX and PDF, the processing
/// sheet with live formulas, the poster, the city's recap, the suggestions, the PEKPPP bundle.
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "bersama",
      "audit",
      "organisasi",
      "bukti",
      "layanan",
      "skm",
      "kepuasan",
      "tindaklanjut",
      "berkas",
      "dokumen",
      "web"
    })
package id.bangga.laporan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
