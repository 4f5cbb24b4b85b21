package io.loopwarden.engine.loops;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to a value of a framework's object: {@code thread}, {@code this} or {@code argument}, then
 * names of fields or of methods without arguments, with dots between; a name that ends in {@code
 * ()} is a method's; {@code type} is the name of the class. Thread-safe; reads by reflection what
 * it has found once, and answers {@code null} for what is not there.
 */
public final class ValuePath {

  private final String root;
  private final List<Step> steps;

  private ValuePath(String root, List<Step> steps) {
    this.root = root;
    this.steps = steps;
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException when it starts with anything but the three words
   */
  public static ValuePath parse(String text) {
    String[] names = text.split("\\.", -1);
    if (!List.of("thread", "this", "argument").contains(names[0])) {
      throw new IllegalArgumentException("'" + text + "' starts neither thread, this nor argument");
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < names.length; i++) {
      steps.add(new Step(names[i]));
    }
    return new ValuePath(names[0], steps);
  }

  /** Returns the value at its end, {@code null} when something on the way is not there. */
  public @Nullable Object valueOf(Thread thread, @Nullable Object self, @Nullable Object argument) {
    Object value = root.equals("this") ? self : root.equals("thread") ? thread : argument;
    for (int i = 0; value != null && i < steps.size(); i++) {
      value = steps.get(i).from(value);
    }
    return value;
  }

  private static final class Step {

    private final String name;

    /** Kept by the classes themselves, so that none is kept from being unloaded. */
    private final ClassValue<Member> members =
        new ClassValue<>() {
          @Override
          protected Member computeValue(Class<?> type) {
            return new Member(find(type));
          }
        };

    Step(String name) {
      this.name = name;
    }

    @Nullable Object from(Object owner) {
      if (name.equals("type")) {
        return owner.getClass().getName();
      }
      if (name.equals("name") && owner instanceof Thread thread) {
        return thread.getName();
      }
      return members.get(owner.getClass()).read(owner);
    }

    private @Nullable AccessibleObject find(Class<?> type) {
      for (Class<?> c = type; c != null; c = c.getSuperclass()) {
        AccessibleObject found = declared(c);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    private @Nullable AccessibleObject declared(Class<?> type) {
      if (name.endsWith("()")) {
        return method(type, name.substring(0, name.length() - 2));
      }
      try {
        return accessible(type.getDeclaredField(name));
      } catch (ReflectiveOperationException | RuntimeException | LinkageError noField) {
        return method(type, name);
      }
    }

    private static @Nullable AccessibleObject method(Class<?> type, String name) {
      try {
        return accessible(type.getDeclaredMethod(name));
      } catch (ReflectiveOperationException | RuntimeException | LinkageError noMethod) {
        return null;
      }
    }

    private static AccessibleObject accessible(AccessibleObject member) {
      member.setAccessible(true);
      return member;
    }
  }

  private record Member(@Nullable AccessibleObject member) {

    @Nullable Object read(Object owner) {
      try {
        if (member instanceof Field field) {
          return field.get(owner);
        }
        return member instanceof Method method ? method.invoke(owner) : null;
      } catch (IllegalAccessException | InvocationTargetException | RuntimeException unreadable) {
        return null;
      }
    }
  }
}
