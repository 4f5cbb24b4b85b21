package io.loopwarden.bridge;

/** The implementation of spans that an application brings along. */
public interface SpanProvider {

  /** Makes a provider of spans that go nowhere. Called on a thread of the agent's own. */
  Object make();
}
