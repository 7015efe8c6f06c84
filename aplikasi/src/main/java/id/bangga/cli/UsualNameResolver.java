package id.bangga.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/// Looks a component of ours up under its usual name, its class, before all components are searched
/// by type: with 400 of them that search was a seventh of a start.
final class UsualNameResolver extends ContextAnnotationAutowireCandidateResolver {
  private static final String OURS = "id.bangga.";

  @Override
  public @Nullable String getSuggestedName(DependencyDescriptor dependency) {
    String qualified = super.getSuggestedName(dependency);
    String type = dependency.getDependencyType().getName();
    return qualified == null && type.startsWith(OURS) ? type : qualified;
  }

  /// A `@Value` stands at the parameter; Spring also looks at the method, which costs the start a
  /// class for each other annotation there.
  @Override
  public @Nullable Object getSuggestedValue(DependencyDescriptor dependency) {
    return findValue(dependency.getAnnotations());
  }
}
