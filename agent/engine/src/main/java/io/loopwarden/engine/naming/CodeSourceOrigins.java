package io.loopwarden.engine.naming;

import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;

/**
 * Judges a class by where it was loaded from, then by its package. Folders hold the application; a
 * jar holds a library unless it is the one the program was started from. A fat jar mixes both, so
 * there listed packages stay libraries, except those the main class lives in.
 */
public final class CodeSourceOrigins implements ClassOrigins {

  private static final int CAPACITY = 4_096;

  private final LoadedClasses classes;
  private final Libraries libraries;
  private final MainProgram program;
  private final BoundedCache<Origin> known = new BoundedCache<>(CAPACITY);

  public CodeSourceOrigins(LoadedClasses classes, Libraries libraries, MainProgram program) {
    this.classes = classes;
    this.libraries = libraries;
    this.program = program;
  }

  @Override
  public Origin originOf(String className, @Nullable String moduleName) {
    if (moduleName != null && (moduleName.startsWith("java.") || moduleName.startsWith("jdk."))) {
      return Origin.JDK;
    }
    Origin origin = known.get(className);
    return origin == null ? judge(className) : origin;
  }

  private Origin judge(String className) {
    if (libraries.isDeclaredApplication(className)) {
      return known.put(className, Origin.APPLICATION);
    }
    String family = libraries.familyOf(className);
    if (Libraries.JDK_FAMILY.equals(family)) {
      return known.put(className, Origin.JDK);
    }
    Class<?> type = classes.find(className);
    if (type == null) {
      return family == null ? Origin.APPLICATION : Origin.KNOWN_LIBRARY;
    }
    return known.put(className, byPlace(className, family, location(type)));
  }

  private Origin byPlace(String className, @Nullable String family, @Nullable String location) {
    if (location != null && libraries.isApplicationPlace(location)) {
      return Origin.APPLICATION;
    }
    boolean fromMainJar = location != null && program.isMainJar(location);
    if (fromMainJar && program.sharesPackage(className)) {
      return Origin.APPLICATION;
    }
    if (family != null) {
      return Origin.KNOWN_LIBRARY;
    }
    return fromMainJar || location == null ? Origin.APPLICATION : Origin.OTHER_JAR;
  }

  private static @Nullable String location(Class<?> type) {
    ProtectionDomain domain = type.getProtectionDomain();
    CodeSource source = domain == null ? null : domain.getCodeSource();
    URL url = source == null ? null : source.getLocation();
    return url == null ? null : url.toString();
  }
}
