/// Command line: the root command, the list of all commands, exit statuses, plain error texts, and
/// the start of the application for commands that need the database.
@NullMarked
@ApplicationModule
package id.bangga.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
