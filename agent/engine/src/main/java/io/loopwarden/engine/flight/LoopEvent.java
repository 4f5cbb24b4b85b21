package io.loopwarden.engine.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/**
 * What all events tell. The recorder's own stack and thread are those of the agent, which writes
 * the events; what was found out about the loop is in the fields.
 */
@Category("Loopwarden")
@StackTrace(false)
@SuppressWarnings("unused") // read by the recorder
abstract class LoopEvent extends Event {

  @Label("Operation")
  @Description("What the developer wrote, e.g. java.sql.Statement.executeQuery")
  String operation = "";

  @Label("Category")
  String category = "";

  @Label("Kind")
  @Description("contract: made to wait; incidental: waited although nobody asked for it; stall")
  String kind = "";

  @Label("Culprit")
  @Description("Application frame that made the call")
  @Nullable String culprit;

  @Label("Framework")
  String framework = "";

  @Label("Loop Model")
  String loopModel = "";

  @Label("Loop Thread")
  @Description("The thread that waited; none for a pool, or when several have its name")
  @Nullable Thread thread;

  @Label("Loop Thread Name")
  String threadName = "";

  @Label("Cause")
  @Nullable String cause;

  @Label("Pending Tasks")
  @Description("Tasks that had to wait behind it; -1 when the loop cannot tell")
  int pendingTasks;

  @Label("Waits")
  @Description("Number of waits whose durations are added up in this event")
  long waits;

  @Label("Ongoing")
  @Description("It had not ended, and only the waiting loop itself could have ended it")
  boolean ongoing;

  @Label("Fix")
  String fix = "";

  @Label("Fingerprint")
  @Description("Identity of operation and culprit, the same in every output of Loopwarden")
  String fingerprint = "";

  @Label("Detail")
  @Description("What it was about: masked SQL, host and port, path")
  @Nullable String detail;

  @Label("Stack")
  @Description("Innermost frame first, one a line")
  String stack = "";
}
