package io.loopwarden.engine.ledger;

import io.loopwarden.engine.naming.CallPath;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Occurrences for tests: each a 10 ms query in the same handler until told otherwise. */
public final class Occurrences {

  public static final long START = 1_795_000_000_000L;

  private String fingerprint = "00000000000000aa";
  private String operation = "java.sql.Statement.executeQuery";
  private Kind kind = Kind.CONTRACT;
  private @Nullable StackTraceElement culprit =
      new StackTraceElement("com.acme.OrderHandler", "load", "OrderHandler.java", 42);
  private List<String> stack =
      List.of("org.h2.jdbc.JdbcStatement.executeQuery", "com.acme.OrderHandler.load");
  private @Nullable String allowedBy;
  private long startedAt = START;
  private long nanos = 10_000_000;
  private boolean ongoing;
  private long waitId = 1;
  private String thread = "reactor-http-epoll-2";
  private Harm harm = Harm.pending(14);
  private @Nullable String detail = "SELECT * FROM orders WHERE id = ?";
  private @Nullable String cause;
  private String fix = "use R2DBC → never block";
  private @Nullable Holder holder;
  private Autopsy autopsy = Autopsy.NONE;
  private Origin origin = Origin.UNKNOWN;
  private Correlation correlation = Correlation.NONE;
  private long count = 1;

  private Occurrences() {}

  public static Occurrences query() {
    return new Occurrences();
  }

  /** Makes it one of a finding of its own. */
  public Occurrences finding(int number) {
    fingerprint = String.format("%016x", number);
    return this;
  }

  public Occurrences operation(String text) {
    operation = text;
    return this;
  }

  public Occurrences stall(String why) {
    kind = Kind.STALL;
    cause = why;
    return this;
  }

  public Occurrences because(@Nullable String why) {
    cause = why;
    return this;
  }

  public Occurrences fix(String text) {
    fix = text;
    return this;
  }

  public Occurrences culprit(@Nullable StackTraceElement frame) {
    culprit = frame;
    return this;
  }

  public Occurrences stack(List<String> lines) {
    stack = lines;
    return this;
  }

  public Occurrences allowedBy(String rule) {
    allowedBy = rule;
    return this;
  }

  public Occurrences startedAfter(long millis) {
    startedAt = START + millis;
    return this;
  }

  public Occurrences millis(long duration) {
    nanos = duration * 1_000_000;
    return this;
  }

  public Occurrences ongoing(long id) {
    ongoing = true;
    waitId = id;
    return this;
  }

  public Occurrences ended(long id) {
    ongoing = false;
    waitId = id;
    return this;
  }

  public Occurrences thread(String name) {
    thread = name;
    return this;
  }

  public Occurrences pending(int tasks) {
    harm = Harm.pending(tasks);
    return this;
  }

  public Occurrences detail(@Nullable String text) {
    detail = text;
    return this;
  }

  public Occurrences holder(Holder known) {
    holder = known;
    return this;
  }

  public Occurrences harm(Harm done) {
    harm = done;
    return this;
  }

  public Occurrences autopsy(Autopsy made) {
    autopsy = made;
    return this;
  }

  public Occurrences origin(long of) {
    origin = new Origin(of, List.of());
    return this;
  }

  public Occurrences in(Correlation request) {
    correlation = request;
    return this;
  }

  /** Makes it several that ended and are told together. */
  public Occurrences together(long number) {
    count = number;
    return this;
  }

  public Occurrence occurrence() {
    Verdict verdict =
        new Verdict(
            operation,
            "jdbc",
            kind,
            culprit,
            stack,
            fingerprint,
            true,
            false,
            null,
            allowedBy,
            "reactor",
            CallPath.NONE);
    return new Occurrence(
        verdict,
        count == 1
            ? new Timing(startedAt, nanos, ongoing, waitId)
            : Timing.ofMany(startedAt, nanos, count, Turn.NONE),
        new Place(thread, "netty", origin, null),
        harm,
        new Account(detail, cause, fix, holder, autopsy, correlation));
  }
}
