package io.loopwarden.engine.weave;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.engine.catalogue.Guard;
import io.loopwarden.engine.catalogue.JdkRange;
import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.catalogue.Pass;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.handover.Handover;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.util.CheckClassAdapter;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceClassVisitor;

/**
 * The bytecode we emit, pinned as text: one file a case below {@code woven/}. A change of it is a
 * decision: look at the difference, then write it with {@code -Dloopwarden.woven.write=true}.
 */
class WovenCodeTest {

  private static final String FOLDER = "woven/";
  private static final Path SOURCES =
      Path.of("src", "test", "resources", "io", "loopwarden", "engine", "weave", "woven");

  static Stream<Case> cases() {
    return Stream.concat(hooks(), handovers());
  }

  private static Stream<Case> hooks() {
    return Stream.of(
        new Case("probe-without-arguments", probe("branching", Pass.NONE)),
        new Case("probe-with-receiver", probe("branching", Pass.THIS)),
        new Case("probe-with-first-argument", probe("answering", Pass.FIRST)),
        new Case("probe-with-receiver-and-argument", probe("branching", Pass.THIS_AND_FIRST)),
        new Case("probe-with-timeout", probe("polling", Pass.THIS_AND_TIMEOUT)),
        new Case("probe-with-timeout-alone", probe("polling", Pass.TIMEOUT)),
        new Case("probe-that-prepares", probe("answering", Pass.PREPARE)),
        new Case("probe-that-asks", probe("answering", Pass.ASK)),
        new Case("probe-around-a-handler", probe("guarded", Pass.NONE)),
        new Case("refusal", refusal("answering")),
        new Case("idle-wait", hook("guarded", HookAction.IDLE)),
        new Case("progress", hook("branching", HookAction.PROGRESS)),
        new Case("task", hook("branching", HookAction.TASK)),
        new Case("bind", hook("answering", HookAction.BIND)),
        new Case("pool-worker", hook("guarded", HookAction.WORKER)),
        new Case("poll", hook("guarded", HookAction.POLL)),
        new Case("loop-method", hook("guarded", HookAction.LOOP)),
        new Case("task-handed-over", hook("guarded", HookAction.HANDED)),
        new Case("thread-start", hook("guarded", HookAction.STARTING)),
        new Case("thread-name", hook("branching", HookAction.RENAMING)),
        new Case("object-made", hook("<init>", HookAction.APPEAR)),
        new Case("native-calls", new ClassPlan(true)));
  }

  private static Stream<Case> handovers() {
    return Stream.of(
        new Case("work-handed", handover("hand", "branching", 0)),
        new Case("work-handed-by-static", handover("hand", "answering", 0)),
        new Case("work-handed-as-receiver", handover("hand", "guarded", Handover.THIS)),
        new Case("work-resumed", handover("resume", "branching", 0)),
        new Case("work-served", handover("serve", "branching", 0)),
        new Case("work-served-as-receiver", handover("serve", "guarded", Handover.THIS)),
        new Case("work-served-at-a-path", handover("serve", "branching", Handover.AT_PATH)),
        new Case("work-for-anybody", handover("shed", "guarded", 0)),
        new Case("sent", handover("send", "branching", 0)),
        new Case("received-at-start", handover("receive", "branching", 0)),
        new Case("received-at-return", handover("received", "branching", 0)),
        new Case("calls-of-run", handover("runs", "running", 0)),
        new Case(
            "probe-around-work-served",
            probe("guarded", Pass.NONE)
                .withHandovers(List.of(handing("serve", "guarded", Handover.THIS)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void emitted_code_is_the_pinned_one(Case woven) throws IOException {
    String text = textOf(woven.weave());
    if (Boolean.getBoolean("loopwarden.woven.write")) {
      Files.createDirectories(SOURCES);
      Files.writeString(SOURCES.resolve(woven.name() + ".txt"), text);
    }
    assertThat(text).isEqualTo(pinned(woven));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void emitted_code_is_valid(Case woven) {
    StringWriter complaints = new StringWriter();
    CheckClassAdapter.verify(
        new org.objectweb.asm.ClassReader(woven.weave()), false, new PrintWriter(complaints, true));
    assertThat(complaints.toString()).isEmpty();
  }

  private static String pinned(Case woven) throws IOException {
    String file = FOLDER + woven.name() + ".txt";
    if (Boolean.getBoolean("loopwarden.woven.write")) {
      return Files.readString(SOURCES.resolve(woven.name() + ".txt"));
    }
    try (InputStream in = WovenCodeTest.class.getResourceAsStream(file)) {
      assertThat(in).as("pinned text %s", file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String textOf(byte[] file) {
    StringWriter text = new StringWriter();
    TraceClassVisitor printer =
        new TraceClassVisitor(null, new Textifier(), new PrintWriter(text, true));
    new org.objectweb.asm.ClassReader(file).accept(printer, 0);
    return text.toString();
  }

  private static ClassPlan refusal(String method) {
    return probe(method, Pass.NONE, Probe.Source.REFUSAL);
  }

  private static ClassPlan probe(String method, Pass pass) {
    return probe(method, pass, Probe.Source.BODY);
  }

  private static ClassPlan probe(String method, Pass pass, Probe.Source source) {
    Row row = new Row("probe", "com.acme.Sample#" + method, Map.of(), "pinned", "test", 1);
    MethodPattern pattern = MethodPattern.parse(row.subject());
    return plan(
        MethodHook.of(
            new Probe(
                7,
                pattern,
                source,
                "file",
                Kind.CONTRACT,
                pass,
                Guard.NONE,
                true,
                null,
                JdkRange.ALL,
                row)));
  }

  private static ClassPlan hook(String method, HookAction action) {
    return plan(MethodHook.of("com.acme.Sample#" + method, action));
  }

  private static ClassPlan handover(String verb, String method, int argument) {
    return new ClassPlan(false).withHandovers(List.of(handing(verb, method, argument)));
  }

  private static MethodHook handing(String verb, String method, int argument) {
    MethodPattern pattern = MethodPattern.parse("com.acme.Sample#" + method);
    return MethodHook.of(new Handover(verb, pattern, argument, 9, null, null, null));
  }

  private static ClassPlan plan(MethodHook hook) {
    ClassPlan plan = new ClassPlan(false);
    plan.add(hook);
    return plan;
  }

  /** One plan for the sample class. */
  record Case(String name, ClassPlan plan) {

    byte[] weave() {
      byte[] woven = ClassWeaver.weave(new ClassReader(sample()), plan, null);
      assertThat(woven).as(name).isNotNull();
      return woven;
    }

    private byte[] sample() {
      boolean made = plan.hookFor("<init>", "(Z)V") != null;
      return made ? SampleClass.fileWithConstructor() : SampleClass.file();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
