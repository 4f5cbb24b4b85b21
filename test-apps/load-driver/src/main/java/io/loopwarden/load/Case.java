package io.loopwarden.load;

/**
 * One endpoint of one server.
 *
 * @param pitfall what it shows
 * @param app the server
 * @param endpoint the one of its two endpoints
 */
record Case(Pitfall pitfall, PitfallApp app, Endpoint endpoint) {

  EndpointPlan plan() {
    return app.plan(endpoint);
  }

  String path() {
    String path = plan().path();
    return path == null ? endpoint.path() : path;
  }

  String warmUpPath() {
    String path = plan().warmUp();
    return path == null ? path() : path;
  }

  /**
   * How many requests at the same time.
   *
   * @param usual for those that do not insist on a number
   */
  int requests(int usual) {
    Integer requests = plan().requests();
    return requests == null ? usual : requests;
  }

  /** As people call it, e.g. {@code sleep, Vert.x, broken}. */
  String label() {
    return pitfall.name() + ", " + app.framework() + ", " + endpoint.label();
  }

  String fileName() {
    return pitfall.fileName() + "-" + app.fileName() + "-" + endpoint.label();
  }
}
