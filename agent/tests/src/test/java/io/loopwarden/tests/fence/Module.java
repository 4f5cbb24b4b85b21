package io.loopwarden.tests.fence;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.loopwarden.tests.Repository;

/** The compiled classes of the modules the shipped jar is made of. */
enum Module {
  BOOTSTRAP("agent/bootstrap"),
  ENGINE("agent/engine"),
  BRIDGES("agent/bridges"),
  ENTRY("agent");

  private final JavaClasses classes;

  Module(String directory) {
    classes = new ClassFileImporter().importPath(Repository.classesOf(directory));
  }

  JavaClasses classes() {
    return classes;
  }
}
