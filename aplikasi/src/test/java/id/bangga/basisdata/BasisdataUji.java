package id.bangga.basisdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/// The one PostgreSQL of a test run, in `target`, migrated once, emptied as often as asked.
public final class BasisdataUji {
  /// Far from Indonesia on purpose: a statement that leans on the session's zone shows at once.
  private static final SetelanPostgres SETELAN =
      new SetelanPostgres(false, "set time zone 'America/Los_Angeles'");

  private static final Path FOLDER = Path.of("target", "postgres-uji");

  private final Basisdata basisdata;
  private final Sambungan sambungan;
  private final Path berkas;

  private BasisdataUji(Basisdata basisdata, Sambungan sambungan, Path berkas) {
    this.basisdata = basisdata;
    this.sambungan = sambungan;
    this.berkas = berkas;
  }

  public static BasisdataUji bersama() {
    return Pemegang.SATU;
  }

  public Basisdata basisdata() {
    return basisdata;
  }

  /// The folder for evidence files and the like, of this run alone as its database is.
  public Path berkas() {
    return berkas;
  }

  /// Empties every table of every module and sets the sequences back. Rows that migrations inserted
  /// (reference data, heads of chains) come back as they were.
  public void kosongkan() {
    try (var pemilik = pemilik();
        var perintah = pemilik.createStatement()) {
      perintah.execute("call uji.kosongkan()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A connection of the owner of all tables, for looking at what the program may not see.
  public Connection pemilik() throws SQLException {
    return DriverManager.getConnection(sambungan.url(), sambungan.setelan(sambungan.pemilik()));
  }

  private static final class Pemegang {
    private static final BasisdataUji SATU = mulai();
  }

  private static BasisdataUji mulai() {
    FolderData folder = folder();
    var basisdata = Basisdata.tertanam(folder, SETELAN);
    Runtime.getRuntime().addShutdownHook(new Thread(basisdata::close));
    var uji = new BasisdataUji(basisdata, basisdata.sambungan(), folder.sub("berkas"));
    try {
      new Migrasi(uji.sambungan).jalankan();
      try (var pemilik = uji.pemilik();
          var perintah = pemilik.createStatement()) {
        perintah.execute(PENGOSONG);
        perintah.execute("call uji.ingat()");
      }
      return uji;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A fresh folder; a database orphaned by a killed test run is stopped first. Runs side by side
  /// get a folder each.
  private static FolderData folder() {
    for (int ke = 1; ; ke++) {
      var folder = new FolderData(FOLDER.resolve(Integer.toString(ke)));
      var kunci = KunciFolder.ambil(folder);
      if (kunci.isPresent()) {
        try (var _ = kunci.get()) {
          ProsesYatim.hentikan(folder);
          FileSystemUtils.deleteRecursively(folder.cluster());
          return folder;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static final String PENGOSONG =
      """
      create schema uji;

      create view uji.tabel as
      select format('%I.%I', schemaname, tablename) as nama,
             format('uji.%I', schemaname || '__' || tablename) as salinan
        from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema', 'basisdata', 'uji')
         and tablename <> 'riwayat_migrasi';

      create table uji.acuan (nama text, salinan text);
      create table uji.urutan (nama text, nilai bigint);

      create procedure uji.ingat() language plpgsql as $$
      declare t record; berisi boolean;
      begin
        for t in select * from uji.tabel loop
          execute format('select exists (select from %s)', t.nama) into berisi;
          if berisi then
            execute format('create table %s as select * from %s', t.salinan, t.nama);
            insert into uji.acuan values (t.nama, t.salinan);
          end if;
        end loop;
        insert into uji.urutan
        select format('%I.%I', schemaname, sequencename), last_value from pg_sequences
         where schemaname not in ('basisdata', 'uji');
      end $$;

      create procedure uji.kosongkan() language plpgsql as $$
      declare t record; berisi boolean;
      begin
        set local session_replication_role = replica;
        for t in select * from uji.tabel loop
          execute format('select exists (select from only %s)', t.nama) into berisi;
          if berisi then
            execute format('delete from only %s', t.nama);
          end if;
        end loop;
        for t in select * from uji.acuan loop
          execute (
            select format('insert into %s (%s) overriding system value select %s from %s',
                          t.nama, string_agg(quote_ident(attname), ', '),
                          string_agg(quote_ident(attname), ', '), t.salinan)
              from pg_attribute
             where attrelid = t.nama::regclass and attnum > 0 and not attisdropped
               and attgenerated = '');
        end loop;
        for t in select u.nama, u.nilai
                   from uji.urutan u
                   join pg_sequences s on u.nama = format('%I.%I', s.schemaname, s.sequencename)
                  where s.last_value is distinct from u.nilai loop
          if t.nilai is null then
            execute format('alter sequence %s restart', t.nama);
          else
            perform setval(t.nama, t.nilai);
          end if;
        end loop;
      end $$;
      """;
}
