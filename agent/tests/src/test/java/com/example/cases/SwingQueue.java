package com.example.cases;

import java.awt.EventQueue;
import java.awt.SecondaryLoop;
import java.awt.Toolkit;
import java.util.concurrent.Executor;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** The event dispatch thread, on which components are made first. */
public final class SwingQueue {

  private SwingQueue() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    EventQueue.invokeAndWait(SwingQueue::makeComponents);
    Executor executor =
        switch (arguments[0]) {
          case "queue" -> SwingUtilities::invokeLater;
          case "secondaryLoop" -> SwingQueue::inSecondaryLoop;
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    LoopLife.run(new ExecutorLoop(executor, () -> {}), arguments, 1);
    System.exit(0); // the event dispatch thread lives on for a while
  }

  private static void makeComponents() {
    new JTable(5, 5).getPreferredSize();
    new JTextArea("text").getPreferredSize();
  }

  private static void inSecondaryLoop(Runnable task) {
    EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
    SecondaryLoop loop = queue.createSecondaryLoop();
    EventQueue.invokeLater(
        () -> {
          EventQueue.invokeLater(
              () -> {
                task.run();
                loop.exit();
              });
          loop.enter();
        });
  }
}
