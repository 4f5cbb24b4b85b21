package io.loopwarden.engine.incident;

/** A thread, never started, that is in the state a test gave it. */
final class StatedThread extends Thread {

  private State state = State.RUNNABLE;

  StatedThread(String name) {
    super(name);
  }

  void is(State given) {
    state = given;
  }

  @Override
  public State getState() {
    return state;
  }
}
