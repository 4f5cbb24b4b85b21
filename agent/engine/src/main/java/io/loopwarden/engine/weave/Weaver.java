package io.loopwarden.engine.weave;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.Probe;
import io.loopwarden.engine.handover.Handover;
import io.loopwarden.engine.loops.LoopModel;
import io.loopwarden.engine.loops.LoopModels;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.pools.PoolRows;
import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * The class-file transformer. Thread-safe; called by whatever thread loads a class, loop threads
 * included, so it takes no lock and does nothing for classes that cannot match. Never throws: an
 * error leaves the class as it is and is counted.
 */
public final class Weaver implements ClassFileTransformer {

  private static final ConstantPool.Word[] WORDS = {
    ConstantPool.Word.part("java/sql/"),
    ConstantPool.Word.part("javax/sql/"),
    ConstantPool.Word.whole("sleep"),
    ConstantPool.Word.whole("wait"),
    ConstantPool.Word.whole("(J)V"),
    ConstantPool.Word.whole("java/io/FileDescriptor"),
    ConstantPool.Word.whole("sync"),
    ConstantPool.Word.whole("java/io/RandomAccessFile"),
  };
  private static final int OTHER_WORDS = 0b11111111;
  private static final int MENTIONS_SQL = 0b11;
  private static final int SLEEPS = 0b010100;
  private static final int WAITS = 0b011000;
  private static final int SYNCS = 0b01100000;
  private static final int USES_RANDOM_ACCESS = 0b10000000;

  private final LoopModels models;
  private final WeavePlan plan;
  private final ContractHooks contracts;
  private final DeclaredHooks declared = new DeclaredHooks();
  private final DeclaredHooks handovers = new DeclaredHooks();
  private final LoadedDeclarations declarations;
  private final ConstantPool.Word[] words;
  private volatile @Nullable LateWeaving late;

  /**
   * Creates a weaver.
   *
   * @param watchesThreads whether starts and names of threads are told to the engine
   * @throws IOException when the agent jar is damaged
   */
  public Weaver(Catalogue catalogue, LoopModels models, boolean watchesThreads) throws IOException {
    this.models = models;
    plan = new WeavePlan(catalogue, models, PoolRows.read().handing(), watchesThreads);
    contracts = new ContractHooks(plan);
    AnnotationNames names = AnnotationNames.read();
    declarations = new LoadedDeclarations(names, catalogue, models.declared());
    words = concatenated(WORDS, names.words());
  }

  private static ConstantPool.Word[] concatenated(
      ConstantPool.Word[] first, ConstantPool.Word[] more) {
    ConstantPool.Word[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  /**
   * Weaves what the user's rules declare, {@code blocking} and {@code callback}, into classes that
   * are loaded and those that load later, their subclasses included. Called once, at start.
   */
  public void weaveDeclared(List<Row> rules, Instrumentation instrumentation) {
    if (!rules.isEmpty()) {
      DeclaredHooks added = new DeclaredHooks();
      added.addHooks(declarations.rules(rules));
      weaveNow(added, instrumentation);
    }
  }

  /** Returns into how many methods each probe was woven so far, by probe id. */
  public int[] boundByProbe() {
    return plan.boundByProbe();
  }

  /**
   * Weaves what is loaded already and registers for what loads later.
   *
   * @param running whether the application runs already, so that every loaded class must be looked
   *     at
   */
  public void install(Instrumentation instrumentation, boolean running) {
    declarations.weavesHeirsWith(instrumentation);
    instrumentation.addTransformer(this, true);
    try {
      weaveLoaded(instrumentation, running);
      Set<String> owed = contracts.reweaveWith(instrumentation);
      if (!owed.isEmpty()) {
        weaveAgain(instrumentation, type -> owed.contains(type.getName()));
      }
    } catch (Throwable impossible) {
      instrumentation.removeTransformer(this); // not started means not started
      throw impossible;
    }
  }

  /**
   * Registers for what loads from now on; what is loaded already is woven when the first class
   * loads that announces event loops.
   */
  public void installLate(Instrumentation instrumentation) {
    declarations.weavesHeirsWith(instrumentation);
    contracts.reweaveWith(instrumentation);
    late = new LateWeaving(new WeaveLoaded(this, instrumentation));
    instrumentation.addTransformer(this, true);
  }

  /**
   * Weaves probes that were declared while the program runs, into loaded classes at once and into
   * others as they load. What waits for event loops to be announced is woven first. May take long;
   * never on a loop thread.
   */
  public void weave(List<Probe> probes, Instrumentation instrumentation) {
    DeclaredHooks added = new DeclaredHooks();
    added.add(probes);
    weaveNow(added, instrumentation);
  }

  /** Tells the engine of threads that start from now on. May take long; never on a loop thread. */
  public void watchThreads(Instrumentation instrumentation) {
    DeclaredHooks added = new DeclaredHooks();
    added.addHooks(WeavePlan.threadHooks());
    weaveNow(added, instrumentation);
  }

  /**
   * Follows work from thread to thread from now on. A method that runs at this moment, as that of a
   * busy pool's worker, is not followed until it is called again. May take long; never on a loop
   * thread.
   *
   * @param rows the methods by which work goes
   */
  public void followWork(List<Handover> rows, Instrumentation instrumentation) {
    List<Handover> followed = new ArrayList<>(rows);
    for (LoopModel model : models.all()) {
      for (LoopRule rule : model.rules()) {
        if (rule.verb().equals("run") || rule.verb().equals("progress")) {
          followed.add(Handover.shedBy(rule));
        }
      }
    }
    List<MethodHook> hooks = new ArrayList<>();
    for (Handover handover : followed) {
      hooks.add(MethodHook.of(handover));
    }
    weaveWaiting();
    handovers.addHooks(hooks);
    followed.forEach(Weaver::awaitLoading);
    weaveAgain(instrumentation, type -> handovers.concern(type.getName()));
  }

  /**
   * A class of java.base that another thread loads at this moment may have been shown before it was
   * to be followed, and is not among the loaded ones yet; asking for it waits for its definition.
   */
  private static void awaitLoading(Handover handover) {
    String type = handover.method().owner();
    int end = type.lastIndexOf('.');
    if (end < 0 || !Object.class.getModule().getPackages().contains(type.substring(0, end))) {
      return;
    }
    try {
      Class.forName(type, false, null);
    } catch (ClassNotFoundException | LinkageError elsewhere) {
      return; // this JDK has no such class, or the row stands for several
    }
  }

  private void weaveWaiting() {
    LateWeaving waiting = late;
    if (waiting != null) {
      waiting.demandAll();
      late = null;
    }
  }

  private void weaveNow(DeclaredHooks added, Instrumentation instrumentation) {
    weaveWaiting();
    declared.addAll(added);
    weaveAgain(instrumentation, type -> added.concern(type.getName()));
  }

  private void weaveLoaded(Instrumentation instrumentation, boolean running) {
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      plan.sees(type.getName().replace('.', '/'));
      if (isCandidate(type, running) && instrumentation.isModifiableClass(type)) {
        loaded.add(type);
      }
    }
    retransform(instrumentation, loaded);
  }

  /** Weaves the loaded classes once more that are wanted; returns whether there were any. */
  static boolean weaveAgain(Instrumentation instrumentation, Predicate<Class<?>> wanted) {
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (wanted.test(type) && instrumentation.isModifiableClass(type)) {
        loaded.add(type);
      }
    }
    retransform(instrumentation, loaded);
    return !loaded.isEmpty();
  }

  private boolean isCandidate(Class<?> type, boolean running) {
    if (type.isArray() || type.isPrimitive() || type.isHidden()) {
      return false;
    }
    if (!running) {
      return plan.namesExactly(type.getName()); // no framework is loaded before the application
    }
    if (plan.names(type.getName().replace('.', '/'))) {
      return true;
    }
    return type.getClassLoader() != null && type.getClassLoader() != ownLoader();
  }

  private static void retransform(Instrumentation instrumentation, List<Class<?>> types) {
    if (types.isEmpty()) {
      return;
    }
    try {
      instrumentation.retransformClasses(types.toArray(new Class<?>[0]));
    } catch (UnmodifiableClassException | LinkageError | InternalError refused) {
      // InternalError is what the JVM says of a class whose initialiser has failed.
      retransformHalves(instrumentation, types, refused);
    }
  }

  /**
   * One class the JVM refuses must not cost the others their probes. A class of an application that
   * failed to link or to initialise is no fault of ours: nothing can run in it.
   */
  private static void retransformHalves(
      Instrumentation instrumentation, List<Class<?>> types, Throwable refused) {
    if (types.size() == 1) {
      if (types.get(0).getClassLoader() == null) {
        Faults.count(refused);
      }
      return;
    }
    int middle = types.size() / 2;
    retransform(instrumentation, types.subList(0, middle));
    retransform(instrumentation, types.subList(middle, types.size()));
  }

  @Override
  public byte @Nullable [] transform(
      @Nullable ClassLoader loader,
      @Nullable String className,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] file) {
    if (className == null || loader == ownLoader()) {
      return null;
    }
    try {
      return weave(loader, className, file);
    } catch (Throwable fault) {
      Faults.count(fault);
      return null;
    }
  }

  private byte @Nullable [] weave(@Nullable ClassLoader loader, String className, byte[] file) {
    plan.sees(className);
    if (plan.announcesLoops(className)) {
      weaveLate();
    }
    ClassPlan exactly = plan.exactly(className);
    if (exactly != null) {
      ClassPlan all = followed(declared.added(exactly, className), className);
      return ClassWeaver.weave(new ClassReader(file), all, loader);
    }
    boolean bootstrap = loader == null && className.startsWith("java/");
    if (bootstrap && isLeftAlone(className)) {
      return null;
    }
    ClassPlan found =
        followed(declared.added(planOf(loader, className, file), className), className);
    return found.isEmpty() ? null : ClassWeaver.weave(new ClassReader(file), found, loader);
  }

  private ClassPlan followed(ClassPlan found, String className) {
    List<MethodHook> hooks = handovers.of(className);
    return hooks.isEmpty() ? found : found.withHandovers(hooks);
  }

  private boolean isLeftAlone(String bootClass) {
    String dotted = bootClass.replace('/', '.');
    return bootClass.startsWith("java/loopwarden/")
        || (!plan.rewritesNativeCalls() && !declared.concern(dotted) && !handovers.concern(dotted));
  }

  private ClassPlan planOf(@Nullable ClassLoader loader, String className, byte[] file) {
    int mentioned = ConstantPool.find(file, words);
    boolean calls = plan.rewritesNativeCalls() && mayCallNatives(mentioned);
    ClassPlan found = new ClassPlan(calls);
    List<MethodHook> bySuffix = plan.hooksBySuffix(className);
    if (bySuffix != null) {
      found.addFitting(bySuffix, file);
    }
    if (loader == null || isPlatform(loader)) {
      return found;
    }
    if ((mentioned & MENTIONS_SQL) != 0) {
      contracts.addTo(found, new ClassReader(file), loader);
    }
    boolean annotated = mentioned > OTHER_WORDS;
    if (annotated || declarations.areInherited()) {
      addDeclared(found, declarations.of(new ClassReader(file), annotated));
    }
    return found;
  }

  private void addDeclared(ClassPlan found, List<MethodHook> hooks) {
    if (!hooks.isEmpty()) {
      found.addAll(hooks);
      weaveLate(); // who calls such a method may be no loop of any model
    }
  }

  private void weaveLate() {
    LateWeaving waiting = late;
    if (waiting != null) {
      waiting.demand();
      late = null;
    }
  }

  private static boolean mayCallNatives(int words) {
    return has(words, SLEEPS)
        || has(words, WAITS)
        || has(words, SYNCS)
        || has(words, USES_RANDOM_ACCESS);
  }

  private static boolean isPlatform(ClassLoader loader) {
    return loader == ClassLoader.getPlatformClassLoader();
  }

  private static boolean has(int words, int wanted) {
    return (words & wanted) == wanted;
  }

  private static ClassLoader ownLoader() {
    return Weaver.class.getClassLoader();
  }

  /**
   * A named class, because a lambda here would cost every start the loading of the lambda
   * machinery.
   */
  private static final class WeaveLoaded implements Runnable {

    private final Weaver weaver;
    private final Instrumentation instrumentation;

    WeaveLoaded(Weaver weaver, Instrumentation instrumentation) {
      this.weaver = weaver;
      this.instrumentation = instrumentation;
    }

    @Override
    public void run() {
      try {
        weaver.weaveLoaded(instrumentation, false);
      } catch (Throwable fault) {
        Faults.count(fault);
      }
    }
  }
}
