package io.loopwarden.engine.naming;

/**
 * Where on its stack a loop that only the user's rule declares made a wait that may be its own wait
 * for work.
 *
 * @param depth number of frames around the wait, those that start the thread left out; 1 or more
 * @param place hash of these frames' classes and methods
 */
public record OwnWait(int depth, int place) {}
