package io.loopwarden.junit.fakes;

import io.loopwarden.api.FindingView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that no agent made: a sleep of {@code com.acme.Orders#load} unless said otherwise.
 *
 * @param fingerprint its identity
 * @param category what it waits for
 * @param culpritFrame who called
 * @param maxNanos the longest wait
 * @param stack innermost frame first
 */
public record FakeFinding(
    String fingerprint,
    String category,
    @Nullable StackTraceElement culpritFrame,
    long maxNanos,
    List<String> stack)
    implements FindingView {

  private static final long MILLI = 1_000_000;

  public static FakeFinding of(int number) {
    return new FakeFinding(
        String.format("%016x", number),
        "sleep",
        new StackTraceElement("com.acme.Orders", "load", "Orders.java", 7),
        40 * MILLI,
        List.of(
            "java.lang.Thread.sleep(Native Method)",
            "com.acme.Orders.load(Orders.java:7)",
            "io.netty.util.concurrent.SingleThreadEventExecutor$5.run(Unknown Source)",
            "… no frame"));
  }

  public FakeFinding lasting(long millis) {
    return lastingNanos(millis * MILLI);
  }

  public FakeFinding lastingNanos(long nanos) {
    return new FakeFinding(fingerprint, category, culpritFrame, nanos, stack);
  }

  public FakeFinding ofCategory(String name) {
    return new FakeFinding(fingerprint, name, culpritFrame, maxNanos, stack);
  }

  public FakeFinding by(String className, String method) {
    StackTraceElement frame = new StackTraceElement(className, method, "Orders.java", 7);
    return new FakeFinding(fingerprint, category, frame, maxNanos, stack);
  }

  public FakeFinding byNobody() {
    return new FakeFinding(fingerprint, category, null, maxNanos, stack);
  }

  @Override
  public String operation() {
    return "java.lang.Thread.sleep";
  }

  @Override
  public String kind() {
    return "contract";
  }

  @Override
  public @Nullable String culprit() {
    return culpritFrame == null ? null : culpritFrame.toString();
  }

  @Override
  public String framework() {
    return "netty";
  }

  @Override
  public String fix() {
    return "use a timer: ctx.executor().schedule(() -> …, ms, TimeUnit.MILLISECONDS)";
  }

  @Override
  public long count() {
    return 2;
  }

  @Override
  public long totalNanos() {
    return maxNanos + MILLI;
  }

  @Override
  public List<String> details() {
    return List.of("SELECT \"a\" FROM t\nWHERE x = ?");
  }

  @Override
  public List<String> threads() {
    return List.of("loop-1");
  }

  @Override
  public long lastSeenMillis() {
    return 1_700_000_000_000L;
  }

  @Override
  public String text() {
    return "BLOCKED " + operation() + "\n";
  }

  @Override
  public String json() {
    return "{\"id\":\"" + fingerprint + "\",\"holder\":null}";
  }
}
