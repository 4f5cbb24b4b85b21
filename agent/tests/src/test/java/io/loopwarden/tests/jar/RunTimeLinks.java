package io.loopwarden.tests.jar;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ConstantDynamic;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Finds instructions the JVM links by calling Java code: lambdas, concatenation by {@code
 * invokedynamic}, pattern switches, dynamic constants. Linked inside {@code java.lang.invoke} they
 * recurse; linked at start-up they cost.
 */
final class RunTimeLinks extends ClassVisitor {

  private final List<String> found = new ArrayList<>();
  private String type = "";

  private RunTimeLinks() {
    super(Opcodes.ASM9);
  }

  /** Where such instructions stand, as {@code type.method}. */
  static List<String> in(byte[] classFile) {
    RunTimeLinks links = new RunTimeLinks();
    new ClassReader(classFile).accept(links, ClassReader.SKIP_FRAMES);
    return links.found;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    type = name;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitInvokeDynamicInsn(
          String name, String shape, Handle linker, Object... given) {
        found.add(type + "." + method);
      }

      @Override
      public void visitLdcInsn(Object constant) {
        if (constant instanceof ConstantDynamic) {
          found.add(type + "." + method);
        }
      }
    };
  }
}
