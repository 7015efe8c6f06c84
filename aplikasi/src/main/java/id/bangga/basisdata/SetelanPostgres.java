package id.bangga.basisdata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What our PostgreSQL is told, written anew at each start.
///
/// @param tahanLama true for real data: every commit is on disk before it is acknowledged. False
///   only in tests.
record SetelanPostgres(boolean tahanLama, @Nullable String pembuka) {
  private static final String ITERASI = "--set=scram_iterations=1";
  static final SetelanPostgres SUNGGUHAN = new SetelanPostgres(true, null);

  /// The administrator's own settings, read after ours and never overwritten.
  static final String BERKAS_LOKAL = "postgres-lokal.conf";

  String conf() {
    String awet = tahanLama ? "on" : "off";
    return """
    # Ditulis ulang oleh BANGGA setiap kali mulai. Ubah lewat %s di folder data.
    listen_addresses = '127.0.0.1'
    unix_socket_directories = ''
    max_connections = 40
    password_encryption = 'scram-sha-256'

    fsync = %s
    full_page_writes = %s
    synchronous_commit = %s
    wal_level = replica
    max_wal_senders = 0
    # Penyapuan yang memampatkan, atau yang berlari, menahan warga (keputusan 0002).
    wal_compression = off
    autovacuum_vacuum_cost_delay = '10ms'
    min_wal_size = '256MB'
    max_wal_size = '1GB'
    checkpoint_timeout = '15min'

    shared_buffers = '%s'
    effective_cache_size = '1GB'
    work_mem = '16MB'
    maintenance_work_mem = '128MB'
    random_page_cost = 1.1
    io_method = 'worker'
    jit = off

    timezone = 'UTC'
    log_timezone = 'UTC'
    lc_messages = 'C'
    default_text_search_config = 'pg_catalog.indonesian'
    idle_in_transaction_session_timeout = '5min'

    logging_collector = %s
    log_directory = '../catatan'
    log_filename = 'postgres-%%a.log'
    log_file_mode = 0600
    log_rotation_age = '1d'
    log_truncate_on_rotation = on
    log_min_duration_statement = '1s'
    log_line_prefix = '%%m [%%p] '
    include_if_exists = '../%s'
    """
        .formatted(
            BERKAS_LOKAL, awet, awet, awet, tahanLama ? "256MB" : "64MB", awet, BERKAS_LOKAL);
  }

  /// Only the loopback address, only with a password.
  static String hba() {
    return """
    # Ditulis ulang oleh BANGGA setiap kali mulai.
    host all all 127.0.0.1/32 scram-sha-256
    """;
  }

  List<String> initdb() {
    return tahanLama ? List.of(ITERASI) : List.of(ITERASI, "--no-sync");
  }
}
