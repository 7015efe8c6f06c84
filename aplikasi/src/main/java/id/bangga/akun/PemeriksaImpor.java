package id.bangga.akun;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan.Alasan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules about accounts, applied to the rows of a file and to the file as a whole.
final class PemeriksaImpor {
  private final PembacaAkun pembaca;
  private final PotretAkun potret;
  private final Pelaku pelaku;
  private final Map<String, Integer> barisNama = new HashMap<>();
  private final Map<String, Integer> barisNip = new HashMap<>();

  PemeriksaImpor(PembacaAkun pembaca, PotretAkun potret, Pelaku pelaku) {
    this.pembaca = pembaca;
    this.potret = potret;
    this.pelaku = pelaku;
  }

  void periksa(BarisAkun satu, DataAkun data, @Nullable Akun lama) {
    int nomor = satu.nomor();
    if (!data.namaPengguna().isEmpty() && !data.nama().isEmpty()) {
      AturanAkun.periksa(data).forEach(alasan -> tolak(nomor, alasan));
    }
    Integer sebelumnya = barisNama.putIfAbsent(data.namaPengguna(), nomor);
    if (sebelumnya != null && !data.namaPengguna().isEmpty()) {
      pembaca.tolak(
          nomor,
          KolomAkun.NAMA_PENGGUNA,
          KodeAturanAkun.AK_011,
          "Nama pengguna ini sudah ada di baris %d. Satu akun satu baris.".formatted(sebelumnya));
    }
    periksaNip(nomor, data, lama);
    if (!satu.atasan().isEmpty()) {
      periksaAtasan(nomor, data.namaPengguna());
    }
  }

  private void periksaNip(int nomor, DataAkun data, @Nullable Akun lama) {
    String nip = data.nip();
    if (nip == null) {
      return;
    }
    Integer sebelumnya = barisNip.putIfAbsent(nip, nomor);
    if (sebelumnya != null) {
      pembaca.tolak(
          nomor,
          KolomAkun.NIP,
          KodeAturanAkun.AK_015,
          "NIP ini sudah ada di baris %d.".formatted(sebelumnya));
    }
    String pemakai = potret.pemakaiNip(nip).orElse(null);
    if (pemakai != null && (lama == null || !pemakai.equals(lama.namaPengguna()))) {
      pembaca.tolak(
          nomor,
          KolomAkun.NIP,
          KodeAturanAkun.AK_015,
          "NIP ini sudah dipakai akun %s. Pakai nama pengguna itu untuk mengubahnya."
              .formatted(pemakai));
    }
  }

  private void periksaAtasan(int nomor, String siapa) {
    Set<String> dilewati = new HashSet<>(Set.of(siapa));
    String berikut = potret.atasanNanti(siapa);
    if (!potret.adaNanti(berikut)) {
      pembaca.tolak(
          nomor,
          KolomAkun.ATASAN,
          KodeAturanAkun.AK_016,
          "Atasan “%s” tidak ada, di BANGGA maupun di berkas ini. Tulis nama penggunanya."
              .formatted(berikut));
    }
    while (!berikut.isEmpty()) {
      if (!dilewati.add(berikut)) {
        pembaca.tolak(
            nomor,
            KolomAkun.ATASAN,
            KodeAturanAkun.AK_016,
            "Rantai atasan berputar kembali ke %s.".formatted(berikut));
        return;
      }
      berikut = potret.atasanNanti(berikut);
    }
  }

  void periksaPeran(BarisAkun satu, List<PenugasanBaru> baru, @Nullable Akun lama) {
    for (PenugasanBaru peranBaru : baru) {
      AturanAkun.periksa(peranBaru).forEach(alasan -> tolak(satu.nomor(), alasan));
      if (lama != null && !lama.aktif()) {
        tolak(satu.nomor(), Alasan.dari(KodeAturanAkun.AK_032));
      }
      if (lama != null && lama.id() == pelaku.akunId()) {
        tolak(satu.nomor(), Alasan.dari(KodeAturanAkun.AK_023));
      }
    }
  }

  private void tolak(int nomor, Alasan alasan) {
    var kode = (KodeAturanAkun) alasan.kode();
    KolomAkun kolom =
        switch (kode) {
          case AK_010, AK_011, AK_032 -> KolomAkun.NAMA_PENGGUNA;
          case AK_013 -> KolomAkun.SUREL;
          case AK_014, AK_015 -> KolomAkun.NIP;
          case AK_020, AK_023 -> KolomAkun.PERAN;
          default -> KolomAkun.NAMA;
        };
    pembaca.tolak(nomor, kolom, kode, alasan.pesan());
  }
}
