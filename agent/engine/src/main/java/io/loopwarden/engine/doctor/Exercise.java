package io.loopwarden.engine.doctor;

/**
 * One real blocking call that a catalogue row must see.
 *
 * @param row subject of the row as the catalogue writes it, without parameters: {@code
 *     CLASS#METHOD}
 * @param call makes the call, as the outermost woven method
 */
record Exercise(String row, Call call) {

  /** A blocking call. */
  interface Call {
    /** Makes it; throws what the call throws. */
    void make() throws Exception;
  }
}
