package io.loopwarden.engine.blockhound;

import java.util.Map;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * Class files that stand for BlockHound's API where a provider is run: its builder only notes the
 * calls made to it, as arrays of the method's name and its arguments in a public list {@code
 * calls}.
 */
final class StubApi {

  /** What every class of the API's name begins with. */
  static final String PREFIX = "reactor.blockhound.";

  static final String BUILDER = "reactor.blockhound.BlockHound$Builder";
  static final String CALLS = "calls";

  private static final String PROVIDER_FILE =
      "reactor/blockhound/integration/BlockHoundIntegration";
  private static final String PROVIDER_TYPE = "L" + PROVIDER_FILE + ";";
  private static final String BUILDER_FILE = "reactor/blockhound/BlockHound$Builder";
  private static final String BUILDER_TYPE = "L" + BUILDER_FILE + ";";
  private static final String OBJECT = "java/lang/Object";
  private static final String LIST = "java/util/ArrayList";
  private static final String LIST_TYPE = "L" + LIST + ";";
  private static final String TEXT = "Ljava/lang/String;";
  private static final String FUNCTION = "Ljava/util/function/Function;";

  /** Methods of the builder that are noted, as name and parameters. */
  private static final String[][] NOTED = {
    {"markAsBlocking", "Ljava/lang/Class;" + TEXT + TEXT},
    {"markAsBlocking", TEXT + TEXT + TEXT},
    {"allowBlockingCallsInside", TEXT + TEXT},
    {"disallowBlockingCallsInside", TEXT + TEXT},
    {"blockingMethodCallback", "Ljava/util/function/Consumer;"},
    {"nonBlockingThreadPredicate", FUNCTION},
    {"dynamicThreadPredicate", FUNCTION},
    {"addDynamicThreadPredicate", "Ljava/util/function/Predicate;"},
    {"loadIntegrations", "[" + PROVIDER_TYPE},
    {"with", "Ljava/lang/instrument/Instrumentation;"},
  };

  /** Super classes of those that are only named. */
  private static final Map<String, String> EMPTY =
      Map.of(
          "reactor.blockhound.BlockHound", OBJECT,
          "reactor.blockhound.BlockingMethod", OBJECT,
          "reactor.blockhound.BlockingOperationError", "java/lang/Error");

  private StubApi() {}

  /**
   * Returns the class file of a class of the API, or {@code null} when it has none of this name.
   */
  static byte @Nullable [] file(String name) {
    if (name.equals(BUILDER)) {
      return builder();
    }
    if (name.equals(PROVIDER_FILE.replace('/', '.'))) {
      return provider();
    }
    String superType = EMPTY.get(name);
    return superType == null ? null : open(name, superType).toByteArray();
  }

  private static ClassWriter open(String name, String superType) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER;
    writer.visit(Opcodes.V17, access, name.replace('.', '/'), null, superType, null);
    return writer;
  }

  private static byte[] builder() {
    ClassWriter writer = open(BUILDER, OBJECT);
    writer.visitField(Opcodes.ACC_PUBLIC, CALLS, LIST_TYPE, null, null).visitEnd();
    constructor(writer);
    for (String[] method : NOTED) {
      note(writer, method[0], method[1]);
    }
    applyOther(writer);
    MethodVisitor install = method(writer, Opcodes.ACC_PUBLIC, "install", "()V");
    install.visitInsn(Opcodes.RETURN);
    install.visitMaxs(0, 0);
    return writer.toByteArray();
  }

  private static void constructor(ClassWriter writer) {
    MethodVisitor code = method(writer, Opcodes.ACC_PUBLIC, "<init>", "()V");
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitTypeInsn(Opcodes.NEW, LIST);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, LIST, "<init>", "()V", false);
    code.visitFieldInsn(Opcodes.PUTFIELD, BUILDER_FILE, CALLS, LIST_TYPE);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
  }

  private static void note(ClassWriter writer, String name, String parameters) {
    int count = Type.getArgumentTypes("(" + parameters + ")V").length;
    MethodVisitor code =
        method(writer, Opcodes.ACC_PUBLIC, name, "(" + parameters + ")" + BUILDER_TYPE);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, BUILDER_FILE, CALLS, LIST_TYPE);
    code.visitIntInsn(Opcodes.BIPUSH, count + 1);
    code.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT);
    for (int i = 0; i <= count; i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitIntInsn(Opcodes.BIPUSH, i);
      if (i == 0) {
        code.visitLdcInsn(name);
      } else {
        code.visitVarInsn(Opcodes.ALOAD, i);
      }
      code.visitInsn(Opcodes.AASTORE);
    }
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, LIST, "add", "(Ljava/lang/Object;)Z", false);
    code.visitInsn(Opcodes.POP);
    returnThis(code);
  }

  /** A provider may apply another one. */
  private static void applyOther(ClassWriter writer) {
    MethodVisitor code =
        method(writer, Opcodes.ACC_PUBLIC, "with", "(" + PROVIDER_TYPE + ")" + BUILDER_TYPE);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(
        Opcodes.INVOKEINTERFACE, PROVIDER_FILE, "applyTo", "(" + BUILDER_TYPE + ")V", true);
    returnThis(code);
  }

  private static void returnThis(MethodVisitor code) {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
  }

  private static byte[] provider() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
    String[] compared = {"java/lang/Comparable"};
    writer.visit(Opcodes.V17, access, PROVIDER_FILE, null, OBJECT, compared);
    method(writer, Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "applyTo", "(" + BUILDER_TYPE + ")V");
    zero(writer, "getPriority", "()I");
    zero(writer, "compareTo", "(" + PROVIDER_TYPE + ")I");
    zero(writer, "compareTo", "(Ljava/lang/Object;)I");
    return writer.toByteArray();
  }

  private static void zero(ClassWriter writer, String name, String descriptor) {
    MethodVisitor code = method(writer, Opcodes.ACC_PUBLIC, name, descriptor);
    code.visitInsn(Opcodes.ICONST_0);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(0, 0);
  }

  private static MethodVisitor method(
      ClassWriter writer, int access, String name, String descriptor) {
    return writer.visitMethod(access, name, descriptor, null, null);
  }
}
