package io.loopwarden.engine.deadlock;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Tells the role of each class, and which of its fields count, by the rows. Thread-safe. */
final class Roles {

  private final List<TypePattern> carriers = new ArrayList<>();
  private final List<TypePattern> holders = new ArrayList<>();
  private final List<String> libraries = new ArrayList<>();
  private final List<Row> backward = new ArrayList<>();
  private final ObjectFields fields;

  private final ClassValue<Role> roles =
      new ClassValue<>() {
        @Override
        protected Role computeValue(Class<?> type) {
          return determine(type);
        }
      };

  private final ClassValue<Field[]> leading =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return leadingOn(type);
        }
      };

  Roles(ObjectFields fields, List<Row> rows) {
    this.fields = fields;
    for (Row row : rows) {
      switch (row.verb()) {
        case "carrier" -> carriers.add(TypePattern.of(row));
        case "holder" -> holders.add(TypePattern.of(row));
        case "library" -> libraries.add(row.subject());
        case "backward" -> backward.add(row);
        default -> {} // another reader's
      }
    }
  }

  /** Returns the role of a class. */
  Role of(Class<?> type) {
    return roles.get(type);
  }

  /** Returns the fields of a class that may lead to what its objects complete. */
  Field[] leading(Class<?> type) {
    return leading.get(type);
  }

  private Field[] leadingOn(Class<?> type) {
    List<Field> leadingOn = new ArrayList<>();
    for (Field field : fields.of(type)) {
      if (!field.getType().isPrimitive() && !isBackward(field)) {
        leadingOn.add(field);
      }
    }
    return leadingOn.toArray(new Field[0]);
  }

  private boolean isBackward(Field field) {
    for (Row row : backward) {
      if (List.of(row.option("fields", "").split(",")).contains(field.getName())
          && TypePattern.of(row).matches(field.getDeclaringClass())) {
        return true;
      }
    }
    return false;
  }

  private Role determine(Class<?> type) {
    if (type.isArray()) {
      return type.getComponentType().isPrimitive() ? Role.OTHER : Role.ARRAY;
    }
    if (TypePattern.anyMatches(holders, type)) {
      return Role.HOLDER;
    }
    boolean carries = TypePattern.anyMatches(carriers, type);
    if (isFunction(type)) {
      return carries && isOfLibrary(type.getName()) ? Role.CARRIER : Role.FUNCTION;
    }
    if (!carries) {
      return Role.OTHER;
    }
    boolean library = type.getClassLoader() == null || isOfLibrary(type.getName());
    return library ? Role.CARRIER : Role.TASK;
  }

  private boolean isOfLibrary(String name) {
    for (String prefix : libraries) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** A lambda, or an anonymous class, which is told by its name lest its outer class is loaded. */
  private static boolean isFunction(Class<?> type) {
    String name = type.getName();
    if (type.isHidden() || name.contains("$$Lambda")) {
      return true;
    }
    int dollar = name.lastIndexOf('$');
    return dollar > 0 && dollar + 1 < name.length() && isNumber(name, dollar + 1);
  }

  private static boolean isNumber(String name, int from) {
    for (int i = from; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
