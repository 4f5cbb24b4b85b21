package io.loopwarden.engine.deadlock;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Follows queued tasks to what they will complete: through futures, listeners and captured values,
 * never through services, channels, executors or collections, from which everything can be reached.
 * One search; agent thread only. Reads fields and calls nothing.
 */
final class CompletionSearch {

  private static final int MOST_OBJECTS = 2_000;
  private static final int MOST_ELEMENTS = 64;

  private final Roles roles;
  private final Object wanted;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What a library alone leads to; followed first, because it proves more. */
  private final Deque<Object> sure = new ArrayDeque<>();

  private final Deque<Object> likely = new ArrayDeque<>();

  CompletionSearch(Roles roles, Object wanted) {
    this.roles = roles;
    this.wanted = wanted;
  }

  /** Searches from some tasks. */
  Proof from(Collection<Object> tasks) {
    for (Object task : tasks) {
      if (task == wanted) {
        return Proof.SURE;
      }
      follow(task, true, true);
    }
    if (finds(sure, true)) {
      return Proof.SURE;
    }
    return finds(likely, false) ? Proof.LIKELY : Proof.NONE;
  }

  private boolean finds(Deque<Object> queue, boolean surely) {
    while (!queue.isEmpty()) {
      if (leadsToWanted(queue.removeFirst(), surely)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsToWanted(Object object, boolean surely) {
    Role role = roles.of(object.getClass());
    if (role == Role.ARRAY) {
      return arrayLeadsToWanted(object, surely);
    }
    boolean ofLibrary = role == Role.CARRIER;
    for (Field field : roles.leading(object.getClass())) {
      Object value = ObjectFields.value(field, object);
      if (value == wanted) {
        return true;
      }
      if (value != null && role != Role.HOLDER) {
        follow(value, surely, ofLibrary);
      }
    }
    return false;
  }

  private boolean arrayLeadsToWanted(Object array, boolean surely) {
    int length = Math.min(Array.getLength(array), MOST_ELEMENTS);
    for (int i = 0; i < length; i++) {
      Object value = Array.get(array, i);
      if (value == wanted) {
        return true;
      }
      if (value != null) {
        follow(value, surely, false);
      }
    }
    return false;
  }

  /**
   * Puts an object where it is looked into later.
   *
   * @param fromLibrary whether a library led to it, which runs the application's task as its own
   */
  private void follow(Object value, boolean surely, boolean fromLibrary) {
    Role role = roles.of(value.getClass());
    boolean leads = role != Role.OTHER && (role != Role.TASK || fromLibrary);
    if (leads && seen.size() < MOST_OBJECTS && seen.add(value)) {
      boolean ofApplication = role == Role.FUNCTION || role == Role.TASK;
      (surely && !ofApplication ? sure : likely).addLast(value);
    }
  }
}
