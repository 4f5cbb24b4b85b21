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
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private volatile DeclaredHooks ruled = new DeclaredHooks();
  private final DeclaredHooks handovers = new DeclaredHooks();
  private final LoadedDeclarations declarations;
  private final WovenClasses woven = new WovenClasses();
  private final ConstantPool.Word[] words;
  private volatile @Nullable LateWeaving late;
  private @Nullable Unweaving unweaving;

  /**
   * Creates a weaver.
   *
   * @param appearing classes whose objects are told when they are made
   * @param watchesThreads whether starts and names of threads are told to the engine
   * @throws IOException when the agent jar is damaged
   */
  public Weaver(
      Catalogue catalogue, LoopModels models, List<String> appearing, boolean watchesThreads)
      throws IOException {
    this.models = models;
    plan = new WeavePlan(catalogue, models, PoolRows.read().handing(), appearing, watchesThreads);
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
   * are loaded and those that load later, their subclasses included; what earlier rules declared is
   * taken out. One thread at a time; may take long, never on a loop thread.
   */
  public void weaveDeclared(List<Row> rules, Instrumentation instrumentation) {
    DeclaredHooks before = ruled;
    DeclaredHooks now = new DeclaredHooks();
    if (!rules.isEmpty() || !before.isEmpty()) {
      weaveWaiting();
      now.addHooks(declarations.rules(rules));
      ruled = now;
      new Retransformation(instrumentation).of(type -> before.concern(type) || now.concern(type));
    }
  }

  /**
   * Weaves nothing any more, and gives every woven class its own bytes back. Called by one thread
   * at a time; may take long.
   *
   * @return how many classes were woven back; a few more may follow
   */
  public int disarm(Instrumentation instrumentation) {
    late = null;
    Unweaving begun = new Unweaving(this, woven, instrumentation);
    unweaving = begun;
    return begun.begin();
  }

  /** Weaves again after {@link #disarm}, likewise, as into a program that runs already. */
  public void rearm(Instrumentation instrumentation) {
    Unweaving before = unweaving;
    if (before != null) {
      before.end();
      unweaving = null;
      instrumentation.addTransformer(this, true);
      new Retransformation(instrumentation).of(this::isConcerned);
    }
  }

  private boolean isConcerned(Class<?> type) {
    return isCandidate(type, true) || woven.wasRestored(type) || isDeclared(type.getName());
  }

  /** Returns how many classes are woven now. */
  public int wovenClasses() {
    return woven.count();
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
        new Retransformation(instrumentation).of(type -> owed.contains(type.getName()));
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
    List<MethodHook> hooks = new ArrayList<>();
    for (Probe probe : probes) {
      hooks.add(MethodHook.of(probe));
    }
    weaveNow(hooks, instrumentation);
  }

  /** Tells the engine of threads that start from now on. May take long; never on a loop thread. */
  public void watchThreads(Instrumentation instrumentation) {
    weaveNow(WeavePlan.threadHooks(), instrumentation);
  }

  /** Tells it of threads that name themselves, too; likewise. */
  public void watchNamedThreads(Instrumentation instrumentation) {
    weaveNow(WeavePlan.namedThreadHooks(), instrumentation);
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
    new Retransformation(instrumentation).of(type -> handovers.concern(type.getName()));
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

  private void weaveNow(List<MethodHook> hooks, Instrumentation instrumentation) {
    DeclaredHooks added = new DeclaredHooks();
    added.addHooks(hooks);
    weaveWaiting();
    declared.addHooks(hooks);
    new Retransformation(instrumentation).of(type -> added.concern(type.getName()));
  }

  void weaveLoaded(Instrumentation instrumentation, boolean running) {
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      plan.sees(type.getName().replace('.', '/'));
      if (isCandidate(type, running) && instrumentation.isModifiableClass(type)) {
        loaded.add(type);
      }
    }
    new Retransformation(instrumentation).ofAll(loaded);
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
      return woven.note(className, weave(loader, className, file));
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
      ClassPlan all = added(exactly, className);
      return ClassWeaver.weave(new ClassReader(file), all, loader);
    }
    boolean bootstrap = loader == null && className.startsWith("java/");
    if (bootstrap && isLeftAlone(className)) {
      return null;
    }
    ClassPlan found = added(planOf(loader, className, file), className);
    return found.isEmpty() ? null : ClassWeaver.weave(new ClassReader(file), found, loader);
  }

  private ClassPlan added(ClassPlan plan, String className) {
    ClassPlan found = declared.added(ruled.added(plan, className), className);
    List<MethodHook> hooks = handovers.of(className);
    return hooks.isEmpty() ? found : found.withHandovers(hooks);
  }

  private boolean isLeftAlone(String bootClass) {
    return bootClass.startsWith("java/loopwarden/")
        || (!plan.rewritesNativeCalls() && !isDeclared(bootClass.replace('/', '.')));
  }

  private boolean isDeclared(String dottedName) {
    return ruled.concern(dottedName)
        || declared.concern(dottedName)
        || handovers.concern(dottedName);
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
}
