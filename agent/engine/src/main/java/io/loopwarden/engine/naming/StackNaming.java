package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names waits: from a stack and a probe to the call the developer wrote, the frame that made it,
 * and how it is judged.
 *
 * <p>Safe for use by several threads: takes no lock for longer than a few instructions, does no I/O
 * of its own after construction but for {@link #allow}, and keeps only bounded caches. The first
 * naming of a class may scan the list of loaded classes.
 */
public final class StackNaming {

  private static final String[] FILES = {
    "through.txt", "names.txt", "frames.txt", "idle.txt", "drivers.txt"
  };

  private final FrameReader frames;
  private final Locator locator;
  private final OperationNames names;
  private final Judge judge;
  private final IdleWaits idleWaits;
  private volatile Allowances allowances;
  private final NestedAllowances takenOver = new NestedAllowances();
  private final Frameworks frameworks;
  private final SteppedCalls stepped;
  private final List<String> problems;

  /**
   * Builds naming from the built-in knowledge and the user's.
   *
   * @param origins tells application classes from library classes
   * @param classes finds loaded classes, for their public types
   * @param userRows rows of the user's own file; {@code allow} rows are used, those of other verbs
   *     passed over, except {@code library} rows, which name families
   * @throws IOException when a built-in file is missing or damaged
   */
  public StackNaming(ClassOrigins origins, LoadedClasses classes, List<Row> userRows)
      throws IOException {
    this(origins, classes, Libraries.load(userRows), new UserRows(userRows));
  }

  private StackNaming(
      ClassOrigins origins, LoadedClasses classes, Libraries libraries, UserRows userRows)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String file : FILES) {
      rows.addAll(RowReader.readBuiltIn(file));
    }
    this.frames = new FrameReader(origins, libraries, rows);
    this.locator = new Locator(rows);
    this.names = new OperationNames(classes, rows);
    this.stepped = new SteppedCalls(rows);
    this.judge = new Judge(rows);
    this.idleWaits = new IdleWaits(locator, rows);
    this.allowances = new Allowances(userRows.sound(), RowReader.readBuiltIn("allowances.txt"));
    this.frameworks = new Frameworks(RowReader.readBuiltIn("frameworks.txt"));
    this.problems = List.copyOf(userRows.problems());
  }

  /**
   * Builds naming for the running program, with classes found by instrumentation.
   *
   * @throws IOException when a built-in file is missing or damaged
   */
  public static StackNaming of(Instrumentation instrumentation, List<Row> userRows)
      throws IOException {
    LoadedClasses classes = new InstrumentedClasses(instrumentation);
    MainProgram program = MainProgram.of(System.getProperty("sun.java.command"), classes);
    Libraries libraries = Libraries.load(userRows);
    ClassOrigins origins = new CodeSourceOrigins(classes, libraries, program);
    return new StackNaming(origins, classes, libraries, new UserRows(userRows));
  }

  /**
   * Returns one line for each user row that was ignored: where it stands, what is wrong, what is
   * allowed.
   */
  public List<String> problems() {
    return problems;
  }

  /**
   * Replaces the user's {@code allow} rows; takes effect for waits named later. Any thread. Rows
   * with a fault are left out.
   *
   * @throws IOException when a built-in file is missing or damaged
   */
  public void allow(List<Row> userRows) throws IOException {
    UserRows checked = new UserRows(userRows);
    allowances = new Allowances(checked.sound(), RowReader.readBuiltIn("allowances.txt"));
  }

  /** Returns how the waits of an operation, given by its written name, go together. */
  public SteppedCalls.Steps stepsOf(String operation) {
    return stepped.of(operation);
  }

  /**
   * Names a wait. Never returns {@code null}; an empty stack without contract is named {@code
   * unknown}. Links classes of the application to find their public types: never on a loop thread.
   */
  public Verdict name(Sighting sighting) {
    Placement placement = locator.locate(frames.read(sighting.stack()));
    OperationName operation = names.of(placement, sighting);
    return verdict(placement, operation, judge.judge(placement, operation, sighting), sighting);
  }

  /**
   * Names a wait in a method that was declared to block: the innermost frame of the stack is the
   * operation, whoever wrote it, and the culprit calls it.
   */
  public Verdict nameDeclared(Sighting sighting) {
    Placement placement = locator.locateCaller(frames.read(sighting.stack()));
    OperationName operation = names.unlinked(placement);
    return verdict(placement, operation, judge.judge(placement, operation, sighting), sighting);
  }

  /**
   * Names something that is no call: its name is operation and identity, and a stack that was seen
   * in it, perhaps an empty one, gives culprit, framework and lines. Its kind is {@link
   * Kind#STALL}.
   */
  public Verdict nameEvent(String name, Sighting sighting) {
    Placement placement = locator.locate(frames.read(sighting.stack()));
    Frame culprit = placement.culpritFrame();
    OperationName operation = new OperationName("", name);
    Judgement judged = new Judgement(sighting.category(), Kind.STALL, false, false);
    return new Verdict(
        name,
        sighting.category(),
        Kind.STALL,
        culprit == null ? null : culprit.element(),
        ReadableStack.of(placement),
        Fingerprints.of(name),
        false,
        false,
        null,
        allowedBy(placement, operation, judged, sighting),
        frameworks.of(placement, sighting.loopModel()),
        CallPath.NONE);
  }

  /** Allowances that were taken over from elsewhere; may be added to at any time. */
  public NestedAllowances takenOver() {
    return takenOver;
  }

  /**
   * Returns whether a class, given with dots, is the application's own, or of a jar nobody lists.
   */
  public boolean mayBeApplication(String className) {
    return frames.mayBeApplication(className);
  }

  /** Returns whether a frame is of code that somebody of that origin wrote, and no tool. */
  public boolean isWritten(StackTraceElement frame, Origin origin) {
    return frames.isWritten(frame, origin);
  }

  /**
   * Names a wait on the loop thread itself, which may hold any lock and be inside a class loader:
   * no class but the JDK's is linked or loaded. An operation whose public type is not known yet
   * carries the name of its own class, and is not safe to throw from where a rule may allow it by
   * the name that {@link #name} will give it.
   */
  public Verdict nameOnLoop(Sighting sighting) {
    Placement placement = locator.locate(frames.read(sighting.stack()));
    OperationName known = names.withoutLinking(placement, sighting);
    OperationName operation = known == null ? names.unlinked(placement) : known;
    Judgement judged = judge.judge(placement, operation, sighting);
    boolean inDoubt = known == null && allowances.mayAllow(placement);
    return verdict(placement, operation, inDoubt ? judged.unsafe() : judged, sighting);
  }

  /**
   * Whether no error may be thrown from anywhere on this stack. Looks at names alone: safe wherever
   * a thread may be.
   */
  public boolean forbidsThrow(StackTraceElement[] stack) {
    return judge.forbidsThrow(stack);
  }

  private Verdict verdict(
      Placement placement, OperationName operation, Judgement judgement, Sighting sighting) {
    Frame culprit = placement.culpritFrame();
    OwnWait own = idleWaits.ownWait(placement, operation, sighting);
    return new Verdict(
        operation.toString(),
        judgement.category(),
        judgement.kind(),
        culprit == null ? null : culprit.element(),
        ReadableStack.of(placement),
        Fingerprints.of(placement, operation, judgement),
        judgement.throwSafe(),
        idleWaits.isIdle(placement, sighting, own),
        own,
        allowedBy(placement, operation, judgement, sighting),
        frameworks.of(placement, sighting.loopModel()),
        CallPath.of(placement, operation));
  }

  private @Nullable String allowedBy(
      Placement placement, OperationName operation, Judgement judgement, Sighting sighting) {
    String rule = allowances.allowing(placement, operation, judgement, sighting.loopModel());
    return rule != null || judgement.kind() == Kind.STALL
        ? rule
        : takenOver.allowing(sighting.stack());
  }
}
