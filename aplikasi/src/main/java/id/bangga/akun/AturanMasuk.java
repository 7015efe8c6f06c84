package id.bangga.akun;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/// How long sessions live and how failed sign-ins are slowed down; settings `bangga.masuk.*`.
///
/// @param diam a session ends after this time without a request
/// @param paling a session ends this long after the sign-in, whatever happens
/// @param gagalNama failures on one user name that stay without delay
/// @param gagalAlamat failures from one address that stay without delay; offices share an address
/// @param tundaAwal first delay; each further failure doubles it
/// @param tundaPaling longest delay
/// @param lupa failures older than this no longer count
/// @param bertindak how long acting on behalf of somebody lasts at most
/// @param penyandian passwords hashed at the same time (19 MiB each)
public record AturanMasuk(
    @DefaultValue("12h") Duration diam,
    @DefaultValue("7d") Duration paling,
    @DefaultValue("5") int gagalNama,
    @DefaultValue("60") int gagalAlamat,
    @DefaultValue("30s") Duration tundaAwal,
    @DefaultValue("15m") Duration tundaPaling,
    @DefaultValue("1h") Duration lupa,
    @DefaultValue("1h") Duration bertindak,
    @DefaultValue("4") int penyandian) {

  static AturanMasuk dari(Environment env) {
    return Binder.get(env).bindOrCreate("bangga.masuk", AturanMasuk.class);
  }
}
