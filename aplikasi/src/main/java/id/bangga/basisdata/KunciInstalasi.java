package id.bangga.basisdata;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.stereotype.Component;

/// The signing key of this installation (Ed25519), made at the first start and kept with mode 0600
/// in the data folder. Several nodes of one installation share the file.
@Component
public class KunciInstalasi {
  private static final String ALGORITMA = "Ed25519";
  private final EdECPrivateKey pribadi;
  private final byte[] publik;

  KunciInstalasi(FolderData folder) {
    String isi = Rahasia.bacaAtauBuat(berkas(folder), KunciInstalasi::buat);
    String[] bagian = isi.split(" ", -1);
    try {
      var pabrik = KeyFactory.getInstance(ALGORITMA);
      this.pribadi =
          (EdECPrivateKey)
              pabrik.generatePrivate(
                  new PKCS8EncodedKeySpec(Base64.getDecoder().decode(bagian[0])));
      this.publik = Base64.getDecoder().decode(bagian[1]);
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | ArrayIndexOutOfBoundsException e) {
      throw new GagalBasisdata(
          "Kunci instalasi %s rusak. Pulihkan berkas itu dari cadangan.".formatted(berkas(folder)),
          e);
    }
  }

  private static Path berkas(FolderData folder) {
    return folder.sub("rahasia").resolve("kunci-instalasi");
  }

  private static String buat() {
    try {
      KeyPair pasangan = KeyPairGenerator.getInstance(ALGORITMA).generateKeyPair();
      var base64 = Base64.getEncoder();
      return base64.encodeToString(pasangan.getPrivate().getEncoded())
          + " "
          + base64.encodeToString(pasangan.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("JDK tanpa Ed25519", e);
    }
  }

  /// The public key (X.509 SubjectPublicKeyInfo) in Base64.
  public String publik() {
    return Base64.getEncoder().encodeToString(publik);
  }

  /// A short name of the key: the first 16 hexadecimal digits of its SHA-256.
  public String nama() {
    try {
      byte[] sidik = MessageDigest.getInstance("SHA-256").digest(publik);
      return HexFormat.of().formatHex(sidik, 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("JDK tanpa SHA-256", e);
    }
  }

  /// Signs the text (UTF-8); the signature is Base64. Bouncy Castle makes the same signature as the
  /// JDK in a small part of the time.
  public String tandaTangani(String isi) {
    byte[] pesan = isi.getBytes(StandardCharsets.UTF_8);
    var penanda = new Ed25519Signer();
    penanda.init(true, new Ed25519PrivateKeyParameters(pribadi.getBytes().orElseThrow()));
    penanda.update(pesan, 0, pesan.length);
    return Base64.getEncoder().encodeToString(penanda.generateSignature());
  }

  /// Was this text signed by this installation?
  public boolean sah(String isi, String tanda) {
    return sah(publik(), isi, tanda);
  }

  /// Was this text signed by the holder of this public key? Needs no installation.
  public static boolean sah(String publik, String isi, String tanda) {
    try {
      PublicKey kunci =
          KeyFactory.getInstance(ALGORITMA)
              .generatePublic(new X509EncodedKeySpec(dariBase64(publik)));
      var pemeriksa = Signature.getInstance(ALGORITMA);
      pemeriksa.initVerify(kunci);
      pemeriksa.update(isi.getBytes(StandardCharsets.UTF_8));
      return pemeriksa.verify(dariBase64(tanda));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Reads only the one text these bytes are written as: a decoder alone passes over the bits the
  /// last character has to spare, and over missing padding, so that a changed text would hold.
  private static byte[] dariBase64(String teks) {
    byte[] isi = Base64.getDecoder().decode(teks);
    if (!Base64.getEncoder().encodeToString(isi).equals(teks)) {
      throw new IllegalArgumentException("Base64 tidak baku");
    }
    return isi;
  }
}
