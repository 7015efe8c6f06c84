package id.bangga.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UjiSpring.Kosongkan;
import id.bangga.UnitUji;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.TidakBerhak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// Who × what × allowed: pages and service, every role.
@UjiSpring(kosongkan = Kosongkan.PER_KELAS)
class HakOrganisasiTest {
  private static final Set<Peran> SEMUA = EnumSet.allOf(Peran.class);
  private static final Set<Peran> PENGUBAH = EnumSet.of(Peran.PENGELOLA, Peran.ADMIN);
  private static final Set<Peran> PENGHITUNG =
      EnumSet.of(Peran.PENGELOLA, Peran.ADMIN, Peran.BKPSDM);

  private static final Map<String, Set<Peran>> HALAMAN =
      Map.ofEntries(
          Map.entry("/organisasi", SEMUA),
          Map.entry("/organisasi?tampilan=pohon", SEMUA),
          Map.entry("/organisasi.xlsx", SEMUA),
          Map.entry("/organisasi.csv", SEMUA),
          Map.entry("/organisasi/riwayat.xlsx", SEMUA),
          Map.entry("/organisasi/templat.xlsx", SEMUA),
          Map.entry("/organisasi/1", SEMUA),
          Map.entry("/organisasi/klaster", SEMUA),
          Map.entry("/organisasi/baru", PENGUBAH),
          Map.entry("/organisasi/impor", PENGUBAH),
          Map.entry("/organisasi/gabung", PENGUBAH),
          Map.entry("/organisasi/1/ubah", PENGUBAH),
          Map.entry("/organisasi/1/nama", PENGUBAH),
          Map.entry("/organisasi/1/pecah", PENGUBAH),
          Map.entry("/organisasi/1/tutup", PENGUBAH),
          Map.entry("/organisasi/1/buka", PENGUBAH),
          Map.entry("/organisasi/1/asn", PENGHITUNG));

  private static final List<String> KIRIM =
      List.of(
          "/organisasi/baru",
          "/organisasi/impor",
          "/organisasi/gabung",
          "/organisasi/klaster",
          "/organisasi/1/ubah",
          "/organisasi/1/nama",
          "/organisasi/1/pecah",
          "/organisasi/1/tutup",
          "/organisasi/1/buka");

  private final MockMvc mvc;
  private final OrganisasiService organisasi;

  HakOrganisasiTest(MockMvc mvc, OrganisasiService organisasi) {
    this.mvc = mvc;
    this.organisasi = organisasi;
  }

  @BeforeEach
  void unit() {
    if (organisasi.daftar(organisasi.hariIni()).isEmpty()) {
      UnitUji.duaDinas(organisasi);
    }
  }

  @Test
  void setiap_halaman_terbuka_hanya_bagi_yang_berhak() throws Exception {
    List<String> salah = new ArrayList<>();
    for (Peran peran : Peran.values()) {
      for (var satu : HALAMAN.entrySet()) {
        int status =
            mvc.perform(get(satu.getKey()).with(Tokoh.pemegang(peran)))
                .andReturn()
                .getResponse()
                .getStatus();
        int seharusnya = satu.getValue().contains(peran) ? 200 : 403;
        if (status != seharusnya) {
          salah.add("%s %s: %d".formatted(peran, satu.getKey(), status));
        }
      }
    }
    assertThat(salah).isEmpty();
  }

  @Test
  void setiap_formulir_ditolak_dari_yang_tidak_berhak() throws Exception {
    List<String> salah = new ArrayList<>();
    for (Peran peran : EnumSet.complementOf(EnumSet.copyOf(PENGUBAH))) {
      for (String alamat : KIRIM) {
        int status =
            mvc.perform(post(alamat).with(Tokoh.pemegang(peran)))
                .andReturn()
                .getResponse()
                .getStatus();
        if (status != 403) {
          salah.add("%s %s: %d".formatted(peran, alamat, status));
        }
      }
    }
    assertThat(salah).isEmpty();
  }

  @Test
  void tanpa_masuk_diarahkan_ke_pintu() throws Exception {
    assertThat(mvc.perform(get("/organisasi")).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/masuk");
  }

  @Test
  void layanan_menolak_sebelum_memeriksa_apa_pun() {
    for (Peran peran : Peran.values()) {
      Pelaku pelaku = Tokoh.pemegang(peran).pelaku();
      for (ThrowingCallable ubah : perubahan(pelaku)) {
        if (PENGUBAH.contains(peran)) {
          continue;
        }
        assertThatThrownBy(ubah).as(peran.name()).isInstanceOf(TidakBerhak.class);
      }
      if (!PENGHITUNG.contains(peran)) {
        assertThatThrownBy(() -> organisasi.ubahJumlahAsn(pelaku, KUNCI, 1, BERLAKU))
            .isInstanceOf(TidakBerhak.class);
      }
    }
  }

  private static final KunciUnit KUNCI = new KunciUnit(1, 1);
  private static final Berlaku BERLAKU = new Berlaku(LocalDate.of(2026, 1, 1), "uji hak");

  private List<ThrowingCallable> perubahan(Pelaku pelaku) {
    DataUnit data = KotaUji.data("Dinas X", JenisUnit.DINAS, null);
    var baru = new UnitBaru("X.1", data);
    var pecah = new Pemecahan(KUNCI, true, 0, List.of(baru), Map.of());
    var gabung = new Penggabungan(List.of(KUNCI), new Penggabungan.Unit(baru));
    return List.of(
        () -> organisasi.buat(pelaku, baru, BERLAKU),
        () -> organisasi.ubah(pelaku, KUNCI, data, BERLAKU),
        () -> organisasi.gantiNama(pelaku, KUNCI, "Y", "", BERLAKU),
        () -> organisasi.pecah(pelaku, pecah, BERLAKU),
        () -> organisasi.tinjauPecah(pelaku, pecah, BERLAKU),
        () -> organisasi.gabung(pelaku, gabung, BERLAKU),
        () -> organisasi.tinjauGabung(pelaku, gabung, BERLAKU),
        () -> organisasi.tutup(pelaku, KUNCI, BERLAKU),
        () -> organisasi.bukaKembali(pelaku, KUNCI, BERLAKU),
        () -> organisasi.aturKlasterBaku(pelaku, JenisUnit.DINAS, Klaster.KECAMATAN));
  }
}
