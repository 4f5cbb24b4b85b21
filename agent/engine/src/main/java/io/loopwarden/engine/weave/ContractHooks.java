package io.loopwarden.engine.weave;

import java.lang.instrument.Instrumentation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hooks of contracts for one class: those of the interfaces it implements, and those lent
 * to it by a subclass. Drivers and pools write {@code class DataSource extends DataSourceProxy
 * implements javax.sql.DataSource}, where the bodies stand in the superclass, which implements
 * nothing (SQLite, Tomcat's pool).
 *
 * <p>Thread-safe; takes no lock while it calls a class loader. The JVM shows a subclass before its
 * superclass, so the loan is there in time; a superclass that was shown earlier is woven once more
 * on a thread of its own.
 */
final class ContractHooks {

  private static final int MOST_SHOWN = 20_000;

  private final WeavePlan plan;
  private final SuperTypes superTypes;

  /** Contracts by the internal name of the class that holds their bodies. */
  private final Map<String, Set<String>> lent = new ConcurrentHashMap<>();

  /** Classes that were looked at; one of them may be lent a contract later. */
  private final Set<String> shown = ConcurrentHashMap.newKeySet();

  /** Classes to be woven once more that were found before there was anything to do it with. */
  private final Set<String> owed = ConcurrentHashMap.newKeySet();

  private volatile @Nullable Instrumentation instrumentation;

  ContractHooks(WeavePlan plan) {
    this.plan = plan;
    this.superTypes = new SuperTypes(plan.contracts());
  }

  /**
   * Sets what weaves classes once more from now on.
   *
   * @return names, with dots, of the classes for which that is due already
   */
  Set<String> reweaveWith(Instrumentation given) {
    instrumentation = given;
    return owed;
  }

  /** Adds the hooks for a class to its plan. */
  void addTo(ClassPlan found, ClassReader reader, ClassLoader loader) {
    if ((reader.getAccess() & Opcodes.ACC_INTERFACE) != 0) {
      return;
    }
    Set<String> contracts = superTypes.of(reader, loader);
    if (!contracts.isEmpty()) {
      superTypes.lacking(reader, loader, contracts).forEach(this::lend);
    }
    if (shown.size() < MOST_SHOWN) {
      shown.add(reader.getClassName()); // before the look at what was lent: see lend
    }
    Set<String> borrowed = lent.get(reader.getClassName());
    if (borrowed != null) {
      contracts.addAll(borrowed);
    }
    if (!contracts.isEmpty()) {
      found.addAll(plan.hooksByContract(contracts));
    }
  }

  private void lend(String superclass, Set<String> contracts) {
    Set<String> known = lent.get(superclass);
    if (known != null && known.containsAll(contracts)) {
      return;
    }
    lent.merge(superclass, contracts, ContractHooks::union);
    if (!shown.contains(superclass)) {
      return;
    }
    Instrumentation reweaving = instrumentation;
    if (reweaving == null) {
      owed.add(superclass.replace('/', '.'));
    } else {
      new Reweaving(reweaving, superclass.replace('/', '.')).begin();
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** Weaves a class once more that is loaded, or about to be. */
  private static final class Reweaving extends WeavingAgain {

    private final String name;

    Reweaving(Instrumentation instrumentation, String name) {
      super(instrumentation);
      this.name = name;
    }

    @Override
    public boolean test(Class<?> loaded) {
      return loaded.getName().equals(name);
    }
  }
}
