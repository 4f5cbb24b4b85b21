package io.loopwarden.engine.weave;

import io.loopwarden.bootstrap.TaskTiming;
import io.loopwarden.engine.catalogue.Pass;
import io.loopwarden.engine.handover.Handover;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Weaves one hook into one method: a call at the start and, for bracketing hooks, a call before
 * each return and in one catch-all handler; of a refusal the handler alone. No local variable is
 * added; the handler's frame therefore has no locals and one {@code Throwable}, and all frames of
 * the original stay valid. The handler comes last in the table, so the method's own handlers win.
 * It covers the call at the start too: where the stack overflows in there, the end is told all the
 * same.
 */
final class HookMethodVisitor extends MethodVisitor {

  static final String HOOKS = "java/loopwarden/Hooks";

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String CLASS = "Ljava/lang/Class;";
  private static final String METHOD = "Ljava/lang/reflect/Method;";

  private final MethodHook hook;
  private final boolean isStatic;
  private final Type[] arguments;
  private final boolean frames;
  private final Label start = new Label();

  HookMethodVisitor(
      MethodVisitor next, MethodHook hook, int access, String descriptor, int classVersion) {
    super(Opcodes.ASM9, next);
    this.hook = hook;
    this.isStatic = (access & Opcodes.ACC_STATIC) != 0;
    this.arguments = Type.getArgumentTypes(descriptor);
    this.frames = (classVersion & 0xFFFF) >= Opcodes.V1_6;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    if (hook.action().isCovering()) {
      super.visitLabel(start);
    }
    switch (hook.action()) {
      case PROBE -> enter();
      case REFUSAL -> {} // only what it throws is told
      case IDLE -> call("idleEnter", "()V");
      case PROGRESS -> call("progress", "()V");
      case TASK -> tellTask();
      case BIND -> tellBinding();
      case WORKER -> tellSelf("workerEnter", OBJECT);
      case POLL -> tellPoll();
      case LOOP -> tellLoop();
      case TAKEOVER -> returnIfTakenOver();
      case HANDED -> tellSelf("handed", OBJECT);
      case HAND -> tellWork("hand");
      case RESUME -> tellWork("resume");
      case SERVE -> tellWork("serve");
      case SHED -> call("shed", "()V");
      case RUN -> {} // RunCallVisitor rewrites its calls
      case SEND -> tellConnection("sent");
      case RECEIVE -> tellConnection("received");
      case RECEIVED, APPEAR -> {} // told when it returns
      case STARTING -> tellSelf("starting", "Ljava/lang/Thread;");
      case REFLECTED -> standInForMethod();
      case LOOKED_UP -> standInForClass();
      case RENAMING -> tellName();
    }
  }

  private void tellTask() {
    TaskTiming.prepare(); // here, because the woven method runs on loops
    call("task", "()V");
  }

  private void tellWork(String name) {
    if (hook.argument() == Handover.AT_PATH) {
      pushNumber();
      pushThis();
      call(name, "(I" + OBJECT + ")V");
      return;
    }
    if (hook.argument() == Handover.THIS) {
      pushThis();
    } else {
      pushArgument(hook.argument());
    }
    call(name, "(" + OBJECT + ")V");
  }

  private void tellConnection(String name) {
    pushNumber();
    pushThis();
    pushFirst();
    call(name, "(I" + OBJECT + OBJECT + ")V");
  }

  /** Of a method's arguments none may be left when it returns. */
  private void tellReceived() {
    pushNumber();
    pushThis();
    super.visitInsn(Opcodes.ACONST_NULL);
    call("received", "(I" + OBJECT + OBJECT + ")V");
  }

  private void tellBinding() {
    pushNumber();
    pushFirst();
    call("bind", "(I" + OBJECT + ")V");
  }

  private void tellPoll() {
    pushNumber();
    pushThis();
    call("pollEnter", "(I" + OBJECT + ")V");
  }

  private void tellLoop() {
    pushNumber();
    pushThis();
    pushArgument(hook.argument());
    call("loopEnter", "(I" + OBJECT + OBJECT + ")V");
  }

  private void tellName() {
    pushThis();
    pushFirst();
    call("renaming", "(Ljava/lang/Thread;" + OBJECT + ")V");
  }

  private void tellSelf(String name, String type) {
    pushThis();
    call(name, "(" + type + ")V");
  }

  /** The method does nothing when the engine does its work; it must return nothing. */
  private void returnIfTakenOver() {
    Label body = new Label();
    pushThis();
    call("takesOver", "(" + OBJECT + ")Z");
    super.visitJumpInsn(Opcodes.IFEQ, body);
    super.visitInsn(Opcodes.RETURN);
    super.visitLabel(body);
    if (frames) {
      super.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
  }

  private void standInForMethod() {
    pushThis();
    super.visitVarInsn(Opcodes.ALOAD, 1);
    standIn("(" + OBJECT + METHOD + ")" + METHOD);
  }

  private void standInForClass() {
    pushThis();
    super.visitVarInsn(Opcodes.ALOAD, 1);
    super.visitVarInsn(Opcodes.ALOAD, 2);
    super.visitVarInsn(Opcodes.ALOAD, 3);
    standIn("(" + OBJECT + CLASS + "Ljava/lang/String;Ljava/lang/invoke/MethodType;)" + CLASS);
  }

  /** The stand-in takes the place of the first argument. */
  private void standIn(String descriptor) {
    super.visitMethodInsn(
        Opcodes.INVOKESTATIC, "java/loopwarden/StandIns", "standIn", descriptor, false);
    super.visitVarInsn(Opcodes.ASTORE, 1);
  }

  private void enter() {
    pushNumber();
    switch (hook.pass()) {
      case NONE -> call("enter", "(I)V");
      case THIS -> {
        pushThis();
        call("enter", "(I" + OBJECT + ")V");
      }
      case FIRST -> {
        super.visitInsn(Opcodes.ACONST_NULL);
        pushFirst();
        call("enter", "(I" + OBJECT + OBJECT + ")V");
      }
      case THIS_AND_FIRST, PREPARE, ASK -> {
        pushThis();
        pushFirst();
        call("enter", "(I" + OBJECT + OBJECT + ")V");
      }
      case TIMEOUT -> {
        super.visitVarInsn(Opcodes.LLOAD, slotOf(arguments.length - 1));
        call("enterTimed", "(IJ)V");
      }
      case THIS_AND_TIMEOUT -> {
        pushThis();
        super.visitVarInsn(Opcodes.LLOAD, slotOf(arguments.length - 1));
        call("enterTimed", "(I" + OBJECT + "J)V");
      }
    }
  }

  @Override
  public void visitInsn(int opcode) {
    boolean returns = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    if (returns && hook.action().isBracketing()) {
      if (opcode == Opcodes.ARETURN && hook.pass() == Pass.PREPARE) {
        super.visitInsn(Opcodes.DUP);
        call("prepared", "(" + OBJECT + ")V");
      }
      if (opcode == Opcodes.ARETURN && hook.pass() == Pass.ASK) {
        super.visitInsn(Opcodes.DUP);
        call("answered", "(" + OBJECT + ")V");
      }
      call(hook.action().exitName(), "()V");
    }
    if (returns && hook.action() == HookAction.RECEIVED) {
      tellReceived();
    }
    if (returns && hook.action() == HookAction.APPEAR) {
      tellSelf("appeared", OBJECT);
    }
    super.visitInsn(opcode);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    if (hook.action().isCovering()) {
      Label handler = new Label();
      super.visitTryCatchBlock(start, handler, handler, null);
      super.visitLabel(handler);
      if (frames) {
        super.visitFrame(Opcodes.F_FULL, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"});
      }
      if (hook.action() == HookAction.REFUSAL) {
        tellRefusal();
      } else {
        call(hook.action().exitName(), "()V");
      }
      super.visitInsn(Opcodes.ATHROW);
    }
    super.visitMaxs(maxStack, maxLocals);
  }

  private void tellRefusal() {
    super.visitInsn(Opcodes.DUP);
    pushNumber();
    super.visitInsn(Opcodes.SWAP);
    call("refused", "(ILjava/lang/Throwable;)V");
  }

  private void pushNumber() {
    int number = hook.number();
    if (number <= Byte.MAX_VALUE) {
      super.visitIntInsn(Opcodes.BIPUSH, number);
    } else {
      super.visitIntInsn(Opcodes.SIPUSH, number);
    }
  }

  private void pushThis() {
    if (isStatic) {
      super.visitInsn(Opcodes.ACONST_NULL);
    } else {
      super.visitVarInsn(Opcodes.ALOAD, 0);
    }
  }

  private void pushFirst() {
    pushArgument(0);
  }

  private void pushArgument(int index) {
    boolean isObject = index < arguments.length && arguments[index].getSort() >= Type.ARRAY;
    if (isObject) {
      super.visitVarInsn(Opcodes.ALOAD, slotOf(index));
    } else {
      super.visitInsn(Opcodes.ACONST_NULL);
    }
  }

  private int slotOf(int index) {
    int slot = isStatic ? 0 : 1;
    for (int i = 0; i < index; i++) {
      slot += arguments[i].getSize();
    }
    return slot;
  }

  private void call(String name, String descriptor) {
    super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, name, descriptor, false);
  }
}
