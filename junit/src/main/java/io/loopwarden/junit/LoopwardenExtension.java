package io.loopwarden.junit;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * Fails each test during which an event loop was blocked, even if the test never saw it because
 * somebody swallowed an error or the result still came. Register it with
 * {@code @ExtendWith(LoopwardenExtension.class)}; it works with JUnit Jupiter 5 and 6.
 *
 * <p>Before the first test the extension makes sure that the agent is active: started with {@code
 * -javaagent}, or else attached now to the running JVM. It says once on standard error which of the
 * two it was. Without an active agent every test fails with the reason; none passes unwatched.
 *
 * <p>A wait belongs to the test during which it ended, or had gone on for the agent's stall
 * threshold, {@code @BeforeEach} and {@code @AfterEach} methods included: attribution is by time,
 * not by cause. A wait that one test started and did not wait for fails a later test, and the
 * failure says that it began before. A wait that ended between two tests, in {@code @BeforeAll} or
 * in {@code @AfterAll} fails the class.
 *
 * <p><b>Limit:</b> when tests run in parallel, a wait fails every test that ran when it ended, and
 * its class; keep watched classes in one thread, e.g. by {@code @Isolated}.
 *
 * <p>Stalls, turns that took long without a known call, are in the agent's reports and fail no
 * test: a busy build machine alone can cause them.
 */
public final class LoopwardenExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(LoopwardenExtension.class);
  private static final String IN_TEST = "An event loop was blocked during this test";
  private static final String OUTSIDE =
      "An event loop was blocked while this class ran, but during none of its tests";

  /** Creates the extension; called by JUnit. */
  public LoopwardenExtension() {}

  /** Makes sure that the agent is active, and begins to watch the class. */
  @Override
  public void beforeAll(ExtensionContext context) {
    watch(context);
  }

  /** Begins to watch the test. */
  @Override
  public void beforeEach(ExtensionContext context) {
    Mark begin = watch(context).testBegins();
    context.getStore(NAMESPACE).put(Mark.class, begin);
  }

  /**
   * Ends the watch over the test.
   *
   * @throws LoopBlockedError when a loop was blocked meanwhile
   */
  @Override
  public void afterEach(ExtensionContext context) {
    Mark begin = context.getStore(NAMESPACE).get(Mark.class, Mark.class);
    if (begin != null) {
      fail(IN_TEST, watch(context).testEnds(begin));
    }
  }

  /**
   * Ends the watch over the class.
   *
   * @throws LoopBlockedError when a loop was blocked during none of its tests
   */
  @Override
  public void afterAll(ExtensionContext context) {
    ClassWatch watch = context.getStore(NAMESPACE).get(ClassWatch.class, ClassWatch.class);
    if (watch != null) {
      fail(OUTSIDE, watch.classEnds());
    }
  }

  /** Nested classes find the watch of their outermost class. */
  private static ClassWatch watch(ExtensionContext context) {
    Store store = context.getStore(NAMESPACE);
    ClassWatch watch = store.get(ClassWatch.class, ClassWatch.class);
    if (watch == null) {
      AgentActivation.ensure();
      watch = new ClassWatch();
      store.put(ClassWatch.class, watch);
    }
    return watch;
  }

  private static void fail(String when, List<BlockedWaits> waits) {
    if (!waits.isEmpty()) {
      throw new LoopBlockedError(when, waits);
    }
  }
}
