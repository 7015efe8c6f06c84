package id.bangga;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A thread that holds a connection and asks for another waits, once all connections are held so,
/// for ever: in the tests it fails at once.
final class SatuSambungan implements BeanPostProcessor {
  @Override
  public Object postProcessAfterInitialization(Object bean, String nama) {
    return bean instanceof DataSource sumber && !(bean instanceof Penjaga)
        ? new Penjaga(sumber)
        : bean;
  }

  private static final class Penjaga extends DelegatingDataSource {
    private static final ThreadLocal<Boolean> DIPEGANG = ThreadLocal.withInitial(() -> false);

    Penjaga(DataSource sumber) {
      super(sumber);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (DIPEGANG.get()) {
        throw new IllegalStateException(
            "Sambungan kedua diminta selagi yang pertama dipegang: di bawah beban semua saling"
                + " menunggu");
      }
      Connection asli = super.getConnection();
      DIPEGANG.set(true);
      return (Connection)
          Proxy.newProxyInstance(
              Connection.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, metode, argumen) -> {
                if (metode.getName().equals("close")) {
                  DIPEGANG.set(false);
                }
                try {
                  return metode.invoke(asli, argumen);
                } catch (InvocationTargetException e) {
                  throw e.getTargetException();
                }
              });
    }
  }
}
