package io.loopwarden.engine.weave;

/** What woven code tells {@code java.loopwarden.Hooks}, and whether it also tells the end. */
enum HookAction {
  /** A blocking method begins and ends. */
  PROBE(true),
  /** A method that was asked to wait throws. */
  REFUSAL(false),
  /** The loop's own wait begins and ends. */
  IDLE(true),
  /** A pool worker begins and ends. */
  WORKER(true),
  /** A poll begins and ends that must be repeated in time. */
  POLL(true),
  /** A loop's run method or a callback begins and ends. */
  LOOP(true),
  /** A task begins, or a ready channel is served. */
  PROGRESS(false),
  /** A task begins that the loop's queue may have counted. */
  TASK(false),
  /** An executor is bound to the thread. */
  BIND(false),
  /** Another tool of our kind is about to install itself. */
  TAKEOVER(false),
  /** A pool is handed a task. */
  HANDED(false),
  /** The thread hands over a task. */
  HAND(false),
  /** The thread resumes a task. */
  RESUME(false),
  /** The thread runs a task that was handed over. */
  SERVE(true),
  /** The thread works for anybody. */
  SHED(true),
  /** The method's calls of {@code run()} run tasks that were handed over. */
  RUN(false),
  /** Something is sent over a connection. */
  SEND(false),
  /** Something was received over a connection, when the method begins. */
  RECEIVE(false),
  /** Something was received over a connection, when the method returns. */
  RECEIVED(false),
  /** An object has been made, when its constructor returns. */
  APPEAR(false),
  /** A thread is about to start. */
  STARTING(false),
  /** A thread is about to get a name. */
  RENAMING(false),
  /** A method is about to be made callable: a stand-in may take its place. */
  REFLECTED(false),
  /** A static method is about to be looked up: a stand-in's class may take the place of its own. */
  LOOKED_UP(false);

  private final boolean bracketing;

  HookAction(boolean bracketing) {
    this.bracketing = bracketing;
  }

  static HookAction of(String verb) {
    return switch (verb) {
      case "idle" -> IDLE;
      case "progress" -> PROGRESS;
      case "task" -> TASK;
      case "bind" -> BIND;
      case "run", "callback" -> LOOP;
      case "poll" -> POLL;
      case "hand" -> HAND;
      case "resume" -> RESUME;
      case "serve" -> SERVE;
      case "shed" -> SHED;
      case "runs" -> RUN;
      case "send" -> SEND;
      case "receive" -> RECEIVE;
      case "received" -> RECEIVED;
      default -> throw new IllegalArgumentException("verb " + verb);
    };
  }

  /** Whether the end of the method is told too. */
  boolean isBracketing() {
    return bracketing;
  }

  /** Whether a handler covers the whole method. */
  boolean isCovering() {
    return bracketing || this == REFUSAL;
  }

  /** Name of the method of {@code Hooks} that tells the end. */
  String exitName() {
    return switch (this) {
      case IDLE -> "idleExit";
      case WORKER -> "workerExit";
      case LOOP -> "loopExit";
      case POLL -> "pollExit";
      case SERVE, SHED -> "served";
      default -> "exit";
    };
  }
}
