package id.bangga.cli;

import java.nio.file.Path;

/// How the server is to start.
///
/// @param alamat the network address to listen on
/// @param contoh true for the sample city: always embedded, in a folder of its own
/// @param ulang throw the sample city away and begin afresh
record OpsiServer(Path data, String alamat, int port, boolean contoh, boolean ulang) {}
