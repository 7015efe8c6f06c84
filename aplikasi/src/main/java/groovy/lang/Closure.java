package groovy.lang;

/// An empty stand-in. picocli looks for Groovy's class of this name each time a command starts;
/// where there is none, the virtual machine opens every library to say so, a sixth of the time of a
/// small computation. Here it is found in the first place looked at, and nothing extends it.
public abstract class Closure {
  private Closure() {}
}
