package id.bangga;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The modular monolith. {@link id.bangga.cli.Bangga} is the program's entry; it starts this
/// application only for the commands that need pages or the database.
@SpringBootApplication
public class Aplikasi {}
