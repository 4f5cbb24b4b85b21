package io.loopwarden.engine.doctor;

import io.loopwarden.engine.catalogue.Probe;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All exercises: by name for the JDK's own methods, by reflection for contracts. */
final class Exercises {

  private final List<Exercise> all = new ArrayList<>();
  private final ContractExercises contracts = new ContractExercises();

  private Exercises() {}

  /**
   * Prepares the exercises.
   *
   * @throws IOException when the temporary file they need cannot be written
   */
  static Exercises prepare() throws IOException {
    File file = File.createTempFile("loopwarden-doctor", ".bin");
    file.deleteOnExit();
    try (FileOutputStream out = new FileOutputStream(file)) {
      out.write(new byte[16]);
    }
    Exercises exercises = new Exercises();
    WaitingExercises.addTo(exercises.all);
    SocketExercises.addTo(exercises.all);
    FileExercises.addTo(exercises.all, file);
    FileNameExercises.addTo(exercises.all, file);
    PathExercises.addTo(exercises.all, file.toPath());
    AttributeExercises.addTo(exercises.all, file.toPath());
    JvmExercises.addTo(exercises.all);
    return exercises;
  }

  /**
   * Returns the call that proves a probe, or {@code null} when nobody wrote one: a gap to be
   * closed.
   */
  Exercise.@Nullable Call callFor(Probe probe) {
    if (probe.source() == Probe.Source.CONTRACT) {
      return () -> contracts.call(probe);
    }
    for (Exercise exercise : all) {
      if (matches(exercise.row(), probe.row().subject())) {
        return exercise.call();
      }
    }
    return null;
  }

  /**
   * Whether the class a probe is about exists here; an image may lack its module. Refusals are
   * those of frameworks, which the doctor does not have.
   */
  boolean isHere(Probe probe) {
    String module = probe.row().option("module", "java.base");
    return probe.source() != Probe.Source.REFUSAL
        && ModuleLayer.boot().findModule(module).isPresent()
        && (probe.source() != Probe.Source.CONTRACT || contracts.exists(probe));
  }

  private static boolean matches(String row, String subject) {
    return subject.equals(row)
        || (row.indexOf('(') < 0 && subject.startsWith(row) && subject.charAt(row.length()) == '(');
  }
}
