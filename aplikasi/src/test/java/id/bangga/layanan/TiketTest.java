package id.bangga.layanan;

import static id.bangga.layanan.LayananUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.UjiSpring;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// One ticket, one answer; and a device that sends too much.
@UjiSpring
class TiketTest {
  private final MockMvc mvc;
  private final JdbcClient jdbc;
  private final JamUji jam;
  private final TiketService tiket;
  private final LayananService layanan;
  private final LayananMassalService pemasang;
  private Map<String, Long> id = Map.of();

  TiketTest(
      MockMvc mvc,
      JdbcClient jdbc,
      JamUji jam,
      TiketService tiket,
      LayananService layanan,
      LayananMassalService pemasang) {
    this.mvc = mvc;
    this.jdbc = jdbc;
    this.jam = jam;
    this.tiket = tiket;
    this.layanan = layanan;
    this.pemasang = pemasang;
  }

  @BeforeEach
  void pasang() {
    id = LayananUji.pasang(pemasang);
    pemasang.pasang(
        SISTEM,
        List.of(),
        List.of(
            new TitikBaru(
                DINAS,
                "bertiket",
                "Loket bertiket",
                "",
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                "SKM-9",
                true,
                List.of(),
                List.of("KTP"))));
  }

  private String kode() {
    return tiket
        .terbitkan(SISTEM, layanan.titik("bertiket").orElseThrow(), 1, Duration.ofHours(2))
        .getFirst()
        .kode();
  }

  private MockHttpServletResponse jawab(String titik, String kode, UUID nomor) throws Exception {
    return mvc.perform(
            post("/skm/" + titik)
                .param("id", nomor.toString())
                .param("layanan", String.valueOf(id.get("KTP")))
                .param("tiket", kode)
                .param("WAKTU", "3"))
        .andReturn()
        .getResponse();
  }

  private String galat(String kode) throws Exception {
    var jawaban = jawab("bertiket", kode, UUID.randomUUID());
    assertThat(jawaban.getStatus()).isEqualTo(422);
    return Jsoup.parse(jawaban.getContentAsString()).select("[role=alert]").text();
  }

  private long tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Long.class).single();
  }

  @Test
  void LY_008_tiket_yang_tidak_dikenal_ditolak() throws Exception {
    assertThat(galat("AAAA-BBBB")).isEqualTo(KodeAturanLayanan.LY_008.kalimat());
  }

  @Test
  void LY_009_tiket_hanya_untuk_satu_jawaban_juga_bila_dikirim_dua_kali() throws Exception {
    String kode = kode();
    UUID nomor = UUID.randomUUID();
    String ketikan = " " + kode.toLowerCase(java.util.Locale.ROOT).replace("-", "") + " ";
    assertThat(jawab("bertiket", ketikan, nomor).getStatus()).isEqualTo(302);
    assertThat(jawab("bertiket", kode, nomor).getStatus()).isEqualTo(302);
    assertThat(galat(kode)).isEqualTo(KodeAturanLayanan.LY_009.kalimat());
    assertThat(tersimpan()).isEqualTo(1);
    assertThat(tiket.lembar(layanan.titik("bertiket").orElseThrow()))
        .singleElement()
        .returns(1, LembarTiket::terpakai);
  }

  @Test
  void LY_010_tiket_yang_lewat_masanya_ditolak() throws Exception {
    String kode = kode();
    jam.maju(Duration.ofHours(3));
    assertThat(galat(kode)).isEqualTo(KodeAturanLayanan.LY_010.kalimat());
  }

  @Test
  void LY_011_titik_wajib_tiket_menolak_jawaban_tanpa_tiket() throws Exception {
    assertThat(galat("")).isEqualTo(KodeAturanLayanan.LY_011.kalimat());
    assertThat(tersimpan()).isZero();
    assertThat(jawab("dinas-1", "", UUID.randomUUID()).getStatus()).isEqualTo(302);
  }

  @Test
  void a_scanned_ticket_is_filled_in_and_its_code_is_stored_nowhere() throws Exception {
    String kode = kode();
    String isi =
        mvc.perform(get("/skm/bertiket").param("t", kode))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(isi).select("input[name=tiket]").val()).isEqualTo(kode);
    assertThat(
            jdbc.sql("select count(*) from audit.jurnal where cast(sesudah as text) like ?")
                .param("%" + kode + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void LY_020_perangkat_yang_terlalu_banyak_mengirim_diminta_menunggu() throws Exception {
    int diterima = 0;
    MockHttpServletResponse terakhir = new MockHttpServletResponse();
    for (int i = 0; i < 61; i++) {
      terakhir =
          mvc.perform(
                  post("/skm/dinas-1")
                      .with(r -> {
                        r.setRemoteAddr("203.0.113.9");
                        return r;
                      })
                      .param("id", UUID.randomUUID().toString())
                      .param("layanan", String.valueOf(id.get("KTP")))
                      .param("WAKTU", "4"))
              .andReturn()
              .getResponse();
      diterima += terakhir.getStatus() == 302 ? 1 : 0;
    }
    assertThat(diterima).isEqualTo(60);
    assertThat(terakhir.getStatus()).isEqualTo(429);
    assertThat(tersimpan()).isEqualTo(60);
    jam.maju(Duration.ofHours(1));
  }
}
