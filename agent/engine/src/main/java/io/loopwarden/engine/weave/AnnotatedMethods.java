package io.loopwarden.engine.weave;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods of one class that annotations declare. Reads the class file alone: no
 * annotation type is loaded, whatever its retention. For one class.
 */
final class AnnotatedMethods extends ClassVisitor {

  private static final int UNDECLARED =
      Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED;

  private final AnnotationNames names;
  private final List<String> publicMethods = new ArrayList<>();

  /** Row by method name and descriptor. */
  private final Map<String, Row> found = new LinkedHashMap<>();

  private @Nullable Row ofClass;

  private AnnotatedMethods(AnnotationNames names) {
    super(Opcodes.ASM9);
    this.names = names;
  }

  /** Returns the declaring row of each method, by its name and descriptor, in their order. */
  static Map<String, Row> of(ClassReader reader, AnnotationNames names) {
    AnnotatedMethods methods = new AnnotatedMethods(names);
    reader.accept(
        methods, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    Row row = methods.ofClass;
    if (row != null) {
      for (String method : methods.publicMethods) {
        methods.found.putIfAbsent(method, row);
      }
    }
    return methods.found;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    Row row = names.of(descriptor);
    ofClass = row == null ? ofClass : row;
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    if (name.charAt(0) == '<') {
      return null; // a constructor cannot be bracketed
    }
    String method = name + descriptor;
    if ((access & Opcodes.ACC_PUBLIC) != 0 && (access & UNDECLARED) == 0) {
      publicMethods.add(method);
    }
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
        Row row = names.of(type);
        if (row != null) {
          found.put(method, row);
        }
        return null;
      }
    };
  }
}
