package id.bangga;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The modular monolith. {@link id.bangga.cli.Bangga} is the program's entry; it starts this
/// application only for the commands that need pages or the database. Modules may have classes of
/// the same simple name, so beans carry their full names.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Aplikasi {}
