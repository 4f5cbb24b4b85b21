package io.loopwarden.engine.weave;

import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.naming.Libraries;
import io.loopwarden.engine.rows.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * What declares the methods of a class that loads: its own annotations, those of an interface or
 * superclass it names, and the user's rules about such a one. Each declared method gets a probe or
 * a mark of its own.
 *
 * <p>Thread-safe. Reads class files only. A class whose supertype was not loaded before it is woven
 * once more when that supertype turns out to declare something.
 */
final class LoadedDeclarations {

  private static final int MOST_CLASSES = 4_096;
  private static final String BLOCKING = "blocking";

  private final AnnotationNames names;
  private final Catalogue catalogue;
  private final LoopRule mustNotBlock;

  /** The user's rows, whose classes may be supertypes of the one that loads. */
  private volatile List<Row> rules = List.of();

  private volatile @Nullable Instrumentation instrumentation;
  private volatile @Nullable Libraries libraries;

  /** Annotated methods that others may implement, by internal name of their type. */
  private final Map<String, Map<String, Row>> inherited = new ConcurrentHashMap<>();

  /** Hooks that were made, by internal class name, so that weaving once more makes no others. */
  private final Map<String, List<MethodHook>> made = new ConcurrentHashMap<>();

  /**
   * Creates an empty set.
   *
   * @param mustNotBlock rule that makes the caller of a method a loop as long as it runs
   */
  LoadedDeclarations(AnnotationNames names, Catalogue catalogue, LoopRule mustNotBlock) {
    this.names = names;
    this.catalogue = catalogue;
    this.mustNotBlock = mustNotBlock;
  }

  /**
   * Sets the user's rules {@code blocking} and {@code callback}, in place of those before; returns
   * the hooks they ask for.
   */
  List<MethodHook> rules(List<Row> rows) {
    rules = List.copyOf(rows);
    made.clear(); // some of it came from the rules before
    List<MethodHook> hooks = new ArrayList<>();
    for (Row row : rows) {
      hooks.add(hook(row.subject(), row));
    }
    return hooks;
  }

  /** Returns whether supertypes must be looked at, which costs each class a reading of its head. */
  boolean areInherited() {
    return !rules.isEmpty() || !inherited.isEmpty();
  }

  /** Sets what weaves classes once more whose supertype declares something. */
  void weavesHeirsWith(Instrumentation given) {
    instrumentation = given;
  }

  /**
   * Returns the hooks for a class.
   *
   * @param annotated whether its constant pool mentions an annotation that declares methods
   */
  List<MethodHook> of(ClassReader reader, boolean annotated) {
    String className = reader.getClassName();
    List<MethodHook> known = made.get(className);
    if (known != null) {
      return known;
    }
    List<MethodHook> hooks = new ArrayList<>();
    if (annotated && !isOfLibrary(className)) {
      Map<String, Row> methods = AnnotatedMethods.of(reader, names);
      if (!methods.isEmpty() && (reader.getAccess() & Opcodes.ACC_ABSTRACT) != 0) {
        lend(className, methods);
      }
      methods.forEach((method, row) -> hooks.add(hook(className, method, row)));
    }
    for (String supertype : supertypes(reader)) {
      addInherited(hooks, className, supertype);
    }
    if (!hooks.isEmpty() && made.size() < MOST_CLASSES) {
      made.put(className, hooks);
    }
    return hooks;
  }

  /**
   * What a known library does is found where it waits, and named by what the application calls:
   * jOOQ, for one, annotates all that reaches a database.
   */
  private boolean isOfLibrary(String className) {
    Libraries read = libraries;
    if (read == null) {
      read = readLibraries();
      libraries = read;
    }
    return read.familyOf(className.replace('/', '.')) != null;
  }

  /** Read for the first annotated class: most programs have none. */
  private static Libraries readLibraries() {
    try {
      return Libraries.load(List.of());
    } catch (IOException damagedJar) {
      throw new UncheckedIOException(damagedJar);
    }
  }

  private void lend(String className, Map<String, Row> methods) {
    Instrumentation weaving = instrumentation;
    if (inherited.put(className, methods) == null && weaving != null) {
      new HeirWeaving(weaving, className.replace('/', '.')).begin();
    }
  }

  private void addInherited(List<MethodHook> hooks, String className, String supertype) {
    inherited
        .getOrDefault(supertype, Map.of())
        .forEach((method, row) -> hooks.add(hook(className, method, row)));
    String dotted = supertype.replace('/', '.');
    for (Row rule : rules) {
      MethodPattern pattern = MethodPattern.parse(rule.subject());
      if (pattern.ownedBy(dotted) && !pattern.ownedBy(className.replace('/', '.'))) {
        hooks.add(hook(className, pattern.name(), rule));
      }
    }
  }

  private static List<String> supertypes(ClassReader reader) {
    List<String> names = new ArrayList<>(List.of(reader.getInterfaces()));
    if (reader.getSuperName() != null) {
      names.add(reader.getSuperName());
    }
    return names;
  }

  /** The method is a name, or a name with its descriptor. */
  private MethodHook hook(String className, String method, Row row) {
    int end = method.lastIndexOf(')');
    return hook(
        className.replace('/', '.') + '#' + (end < 0 ? method : method.substring(0, end + 1)), row);
  }

  private MethodHook hook(String subject, Row row) {
    if (!row.verb().equals(BLOCKING)) {
      return MethodHook.of(MethodPattern.parse(subject), mustNotBlock);
    }
    Row declared = new Row(BLOCKING, subject, Map.of(), row.reason(), row.file(), row.line());
    return MethodHook.of(catalogue.declare(List.of(declared)).get(0));
  }
}
