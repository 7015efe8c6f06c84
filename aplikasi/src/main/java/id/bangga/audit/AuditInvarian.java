package id.bangga.audit;

import id.bangga.bersama.Invarian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The chain holds: numbers run without gaps, every hash follows from its row and the one before,
/// and the head names the last row.
@Component
class AuditInvarian implements Invarian {
  private static final int PALING_BANYAK = 20;
  private final JurnalRepository repository;

  AuditInvarian(JurnalRepository repository) {
    this.repository = repository;
  }

  @Override
  public String modul() {
    return "audit";
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<String> periksa() {
    var pemeriksa = new Pemeriksa();
    Jurnal.Kepala kepala = repository.kepala();
    repository.telusuri(pemeriksa::terima);
    if (pemeriksa.nomor != kepala.nomor() || !Arrays.equals(pemeriksa.sidik, kepala.sidik())) {
      pemeriksa.temuan.add(
          "Kepala rantai menyebut baris %d, jurnal berakhir di baris %d atau sidiknya berbeda."
              .formatted(kepala.nomor(), pemeriksa.nomor));
    }
    return pemeriksa.temuan;
  }

  private static final class Pemeriksa {
    private final List<String> temuan = new ArrayList<>();
    private long nomor;
    private byte[] sidik = Sidik.AWAL;

    void terima(Jurnal.Terikat terikat) {
      Baris baris = terikat.baris();
      if (temuan.size() < PALING_BANYAK) {
        if (baris.nomor() != nomor + 1) {
          temuan.add("Jurnal melompat dari baris %d ke baris %d.".formatted(nomor, baris.nomor()));
        }
        if (!Arrays.equals(Sidik.hitung(sidik, baris), terikat.sidik())) {
          temuan.add("Sidik baris %d tidak cocok dengan isinya.".formatted(baris.nomor()));
        }
      }
      nomor = baris.nomor();
      sidik = terikat.sidik();
    }
  }
}
