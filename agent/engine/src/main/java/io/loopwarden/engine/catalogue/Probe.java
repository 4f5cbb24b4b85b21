package io.loopwarden.engine.catalogue;

import io.loopwarden.engine.config.NamePatterns;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One catalogue row, ready to be woven. Immutable.
 *
 * @param id index in the catalogue and in woven code
 * @param pattern the method
 * @param source how the method is reached
 * @param category e.g. {@code sleep}, {@code socket}, {@code jdbc}
 * @param kind how a wait is judged before naming
 * @param pass what the woven method hands over
 * @param guard what tells that a call does not wait
 * @param failSafe whether fail mode may throw here
 * @param returns return type the method must have, with dots, or {@code null} for any
 * @param jdks releases it is meant for
 * @param row where it is written, and why
 */
public record Probe(
    int id,
    MethodPattern pattern,
    Source source,
    String category,
    Kind kind,
    Pass pass,
    Guard guard,
    boolean failSafe,
    @Nullable String returns,
    JdkRange jdks,
    Row row) {

  /** How a probe reaches its method. */
  public enum Source {
    /** The method's own body is woven. */
    BODY,
    /** Calls of the method, which is native, are rewritten. */
    CALL,
    /** Every class that implements the interface is woven. */
    CONTRACT,
    /** The method was declared to block: its own body is woven, and its call is the operation. */
    DECLARED,
    /** What the method's body throws may be the framework's refusal to wait on a loop. */
    REFUSAL
  }

  /**
   * Makes a probe of a row.
   *
   * @throws IllegalArgumentException when the row holds a word that is not allowed
   */
  static Probe of(int id, Row row) {
    Source source =
        switch (row.verb()) {
          case "probe" -> Source.BODY;
          case "call" -> Source.CALL;
          case "contract" -> Source.CONTRACT;
          case "blocking" -> Source.DECLARED;
          case "refusal" -> Source.REFUSAL;
          default -> throw new IllegalArgumentException("verb " + row.verb());
        };
    return new Probe(
        id,
        MethodPattern.parse(row.subject()),
        source,
        row.option("category", usualCategory(source)),
        Kind.valueOf(row.option("kind", "contract").toUpperCase(Locale.ROOT)),
        Pass.parse(row.option("pass", "none")),
        Guard.parse(row.option("guard", "none")),
        !row.option("fail", "yes").equals("no"),
        row.option("returns"),
        jdksOf(row),
        row);
  }

  private static String usualCategory(Source source) {
    return switch (source) {
      case CONTRACT -> "jdbc";
      case DECLARED -> "declared";
      case REFUSAL -> "future";
      case BODY, CALL -> "other";
    };
  }

  /** Returns the releases that a row is meant for. */
  static JdkRange jdksOf(Row row) {
    String jdks = row.option("jdk");
    return jdks == null ? JdkRange.ALL : JdkRange.parse(jdks);
  }

  /**
   * Returns whether a wait of this probe may be one of its row: a body woven for a subclass that
   * implements the contract may run for an object that does not.
   *
   * @param subject receiver of the woven method, or {@code null} when it was not handed over
   */
  public boolean concerns(@Nullable Object subject) {
    return source != Source.CONTRACT
        || subject == null
        || new TypePattern(pattern.owner(), false).matches(subject.getClass());
  }

  /**
   * Returns whether what a method threw is its refusal to wait on a loop, rather than what became
   * of the call. Asks only exceptions of the JDK itself what they say.
   */
  public boolean isRefusal(@Nullable Object thrown) {
    String type = row.option("thrown", "java.lang.IllegalStateException");
    if (!(thrown instanceof Throwable refusal) || !refusal.getClass().getName().endsWith(type)) {
      return false;
    }
    String says = row.option("says");
    return says == null
        || refusal.getClass().getClassLoader() != null
        || NamePatterns.matches(says, String.valueOf(refusal.getMessage()));
  }

  /**
   * Returns {@code interface.method}, the name by contract, or {@code null} for probes named by the
   * stack.
   */
  public @Nullable String contractName() {
    return switch (source) {
      case CONTRACT, CALL -> pattern.owner() + "." + pattern.name();
      case BODY, DECLARED, REFUSAL -> null;
    };
  }

  /** Whether the class may stand below any package prefix, as in a shaded copy. */
  public boolean anyPrefix() {
    return row.option("suffix", "no").equals("yes");
  }

  /** What makes each wait of the row hopeless, e.g. {@code self-deadlock}; {@code null} if none. */
  public @Nullable String cause() {
    return row.option("cause");
  }
}
