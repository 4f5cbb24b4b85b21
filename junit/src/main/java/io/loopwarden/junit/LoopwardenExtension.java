package io.loopwarden.junit;

import io.loopwarden.junit.activation.AgentActivation;
import io.loopwarden.junit.activation.Switch;
import io.loopwarden.junit.policy.PolicyReader;
import io.loopwarden.junit.scope.Scope;
import io.loopwarden.junit.verdict.Watch;
import io.loopwarden.junit.verdict.WatchedRun;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Fails each test during which an event loop was blocked, even if the test never saw it because
 * somebody swallowed an error or the result still came. Register it with {@link WatchLoops
 * &#64;WatchLoops} or {@code @ExtendWith(LoopwardenExtension.class)}, or for all tests by the
 * configuration parameter {@code junit.jupiter.extensions.autodetection.enabled=true}; it works
 * with JUnit Jupiter 5 and 6. Registered twice, it works once.
 *
 * <p>Before the first test the extension makes sure that the agent is active: started with {@code
 * -javaagent}, or else attached now to the running JVM. It says once on standard error which of the
 * two it was. Without an active agent every test fails with the reason; none passes unwatched,
 * unless the configuration parameter {@code loopwarden.junit.enabled} is {@code false}.
 *
 * <p>A wait belongs to the test whose work it is: work is followed from the test's thread to the
 * executors and loops that it is handed to. What cannot be followed is attributed by the loop or by
 * time where only one test can be meant, and else fails the class or the run, with the candidates.
 * Work that a test started and did not wait for fails the test when it waits as the test ends, and
 * the class when it waits later.
 *
 * <p>Each invocation of a repeated or parameterised test is a test of its own; a factory with all
 * its dynamic tests is one. What may block and what must not is said by {@link AllowBlocking},
 * {@link ExpectBlocking}, {@link BlockingThreshold}, {@link MaxStall} and {@link MaxLoopLag}. A
 * parameter of type {@link Findings} tells what was found so far.
 */
public final class LoopwardenExtension
    implements InvocationInterceptor,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(LoopwardenExtension.class);

  /** Creates the extension; called by JUnit. */
  public LoopwardenExtension() {}

  /**
   * Begins to watch a class whose one instance is made before anything else of it runs. By an
   * interceptor, because JUnit has a callback for that moment from 5.9 on only.
   */
  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> construction,
      ReflectiveInvocationContext<Constructor<T>> constructor,
      ExtensionContext context)
      throws Throwable {
    boolean first =
        context.getTestMethod().isEmpty()
            && context.getTestInstanceLifecycle().orElse(null) == Lifecycle.PER_CLASS;
    if (first) {
      begin(context);
    }
    return construction.proceed();
  }

  /** Makes sure that the agent is active, and begins to watch the class. */
  @Override
  public void beforeAll(ExtensionContext context) {
    begin(context);
  }

  /** Begins to watch the test. */
  @Override
  public void beforeEach(ExtensionContext context) {
    begin(context);
  }

  /**
   * Ends the watch over the test.
   *
   * @throws LoopBlockedError when a loop was blocked meanwhile, or was not although it should
   */
  @Override
  public void afterEach(ExtensionContext context) {
    end(context);
  }

  /**
   * Ends the watch over the class.
   *
   * @throws LoopBlockedError when a loop was blocked and that is no one test's
   */
  @Override
  public void afterAll(ExtensionContext context) {
    end(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Findings.class;
  }

  /** Returns the findings of the test, or of the class outside of its tests. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Watch watch = watch(context);
    return watch == null ? Findings.NONE : new Findings(watch.scope());
  }

  private static void begin(ExtensionContext context) {
    if (!Switch.isOn(context)) {
      return;
    }
    Watch around = watch(context);
    String id = context.getUniqueId();
    if (around == null || !around.isOf(id)) {
      Watch begun =
          Watch.begin(run(context), id, name(context), PolicyReader.read(context), around);
      store(context).put(Watch.class, begun);
    }
  }

  private static void end(ExtensionContext context) {
    Watch watch = watch(context);
    if (watch != null && watch.isOf(context.getUniqueId())) {
      boolean passed = context.getExecutionException().isEmpty();
      watch.note(context.getRequiredTestClass(), context.getTestMethod().orElse(null), passed);
      watch.end(passed);
    }
  }

  private static WatchedRun run(ExtensionContext context) {
    AgentActivation.ensure();
    ExtensionContext root = context.getRoot();
    return store(root)
        .getOrComputeIfAbsent(
            WatchedRun.class,
            key ->
                new WatchedRun(PolicyReader.readParameters(root), root::getConfigurationParameter),
            WatchedRun.class);
  }

  /** Returns that over the context, or over the nearest around it. */
  private static @Nullable Watch watch(ExtensionContext context) {
    return store(context).get(Watch.class, Watch.class);
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  private static Scope.Name name(ExtensionContext context) {
    String type = context.getRequiredTestClass().getName();
    return context
        .getTestMethod()
        .map(method -> new Scope.Name(type, testName(method.getName(), context)))
        .orElseGet(() -> new Scope.Name(type, null));
  }

  /** An invocation of a repeated or parameterised test has a name beside that of its method. */
  private static String testName(String method, ExtensionContext context) {
    String shown = context.getDisplayName();
    boolean plain = shown.startsWith(method + "(");
    return plain ? method : method + " " + shown;
  }
}
