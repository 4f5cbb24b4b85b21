package io.loopwarden.engine.blockhound;

import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Lets a provider name classes that only its own package may: class literals are checked for
 * access, and in another loader the package is another one. They become look-ups, which are not
 * checked and initialise nothing.
 */
final class ClassLiterals extends ClassVisitor {

  private String owner = "";

  ClassLiterals(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    owner = name;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new LookUps(next, Type.getObjectType(owner));
  }

  private static final class LookUps extends MethodVisitor {

    private final Type owner;

    LookUps(MethodVisitor next, Type owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (!(value instanceof Type type) || type.getSort() != Type.OBJECT || type.equals(owner)) {
        super.visitLdcInsn(value);
        return;
      }
      super.visitLdcInsn("()" + type.getDescriptor());
      super.visitLdcInsn(owner);
      call(Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getClassLoader", "()Ljava/lang/ClassLoader;");
      call(
          Opcodes.INVOKESTATIC,
          "java/lang/invoke/MethodType",
          "fromMethodDescriptorString",
          "(Ljava/lang/String;Ljava/lang/ClassLoader;)Ljava/lang/invoke/MethodType;");
      call(
          Opcodes.INVOKEVIRTUAL,
          "java/lang/invoke/MethodType",
          "returnType",
          "()Ljava/lang/Class;");
    }

    private void call(int opcode, String type, String name, String descriptor) {
      super.visitMethodInsn(opcode, type, name, descriptor, false);
    }
  }
}
