package com.example.cases.jdk;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** Queues without room or without an element. */
final class QueueCalls {

  private QueueCalls() {}

  private static <Q extends BlockingQueue<String>> Q fed(Q queue) {
    Place.later(() -> queue.put("late"));
    return queue;
  }

  private static <Q extends BlockingQueue<String>> Q full(Q queue) {
    Place.use(queue.offer("one"));
    Place.later(queue::take);
    return queue;
  }

  @Waits(value = "java.util.concurrent.ArrayBlockingQueue.take", category = "queue")
  static void arrayTake(Place place) throws Exception {
    Place.use(fed(new ArrayBlockingQueue<>(1)).take());
  }

  @Waits(value = "java.util.concurrent.ArrayBlockingQueue.put", category = "queue")
  static void arrayPut(Place place) throws Exception {
    full(new ArrayBlockingQueue<>(1)).put("two");
  }

  @Waits(value = "java.util.concurrent.ArrayBlockingQueue.offer", category = "queue")
  static void arrayOffer(Place place) throws Exception {
    Place.use(full(new ArrayBlockingQueue<>(1)).offer("two", 5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.ArrayBlockingQueue.poll", category = "queue")
  static void arrayPoll(Place place) throws Exception {
    Place.use(new ArrayBlockingQueue<String>(1).poll(5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingQueue.take", category = "queue")
  static void linkedTake(Place place) throws Exception {
    Place.use(fed(new LinkedBlockingQueue<>()).take());
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingQueue.put", category = "queue")
  static void linkedPut(Place place) throws Exception {
    full(new LinkedBlockingQueue<>(1)).put("two");
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingQueue.poll", category = "queue")
  static void linkedPoll(Place place) throws Exception {
    Place.use(new LinkedBlockingQueue<String>().poll(5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingQueue.offer", category = "queue")
  static void linkedOffer(Place place) throws Exception {
    Place.use(full(new LinkedBlockingQueue<>(1)).offer("two", 5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingDeque.takeFirst", category = "queue")
  static void dequeTake(Place place) throws Exception {
    LinkedBlockingDeque<String> deque = new LinkedBlockingDeque<>();
    Place.use(fed(deque).takeFirst());
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingDeque.take", category = "queue")
  static void dequeTakeEither(Place place) throws Exception {
    Place.use(fed(new LinkedBlockingDeque<>()).take());
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingDeque.pollLast", category = "queue")
  static void dequePoll(Place place) throws Exception {
    BlockingDeque<String> deque = new LinkedBlockingDeque<>();
    Place.use(deque.pollLast(5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingDeque.putLast", category = "queue")
  static void dequePut(Place place) throws Exception {
    full(new LinkedBlockingDeque<>(1)).putLast("two");
  }

  @Waits(value = "java.util.concurrent.LinkedBlockingDeque.offerFirst", category = "queue")
  static void dequeOffer(Place place) throws Exception {
    Place.use(full(new LinkedBlockingDeque<>(1)).offerFirst("two", 5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.PriorityBlockingQueue.take", category = "queue")
  static void priorityTake(Place place) throws Exception {
    Place.use(fed(new PriorityBlockingQueue<>()).take());
  }

  @Waits(value = "java.util.concurrent.PriorityBlockingQueue.poll", category = "queue")
  static void priorityPoll(Place place) throws Exception {
    Place.use(new PriorityBlockingQueue<String>().poll(5, TimeUnit.MILLISECONDS));
  }

  record Timer(long due) implements Delayed {

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return 0;
    }
  }

  private static DelayQueue<Timer> delayed() {
    DelayQueue<Timer> queue = new DelayQueue<>();
    Place.use(queue.offer(new Timer(System.nanoTime() + 10_000_000L)));
    return queue;
  }

  @Waits(value = "java.util.concurrent.DelayQueue.take", category = "queue")
  static void delayTake(Place place) throws Exception {
    Place.use(delayed().take());
  }

  @Waits(value = "java.util.concurrent.DelayQueue.poll", category = "queue")
  static void delayPoll(Place place) throws Exception {
    Place.use(delayed().poll(5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.SynchronousQueue.take", category = "queue")
  static void synchronousTake(Place place) throws Exception {
    Place.use(fed(new SynchronousQueue<>()).take());
  }

  @Waits(value = "java.util.concurrent.SynchronousQueue.put", category = "queue")
  static void synchronousPut(Place place) throws Exception {
    SynchronousQueue<String> queue = new SynchronousQueue<>();
    Place.later(queue::take);
    queue.put("one");
  }

  @Waits(value = "java.util.concurrent.SynchronousQueue.offer", category = "queue")
  static void synchronousOffer(Place place) throws Exception {
    Place.use(new SynchronousQueue<String>().offer("one", 30, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.SynchronousQueue.poll", category = "queue")
  static void synchronousPoll(Place place) throws Exception {
    Place.use(new SynchronousQueue<String>().poll(30, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.LinkedTransferQueue.transfer", category = "queue")
  static void transfer(Place place) throws Exception {
    LinkedTransferQueue<String> queue = new LinkedTransferQueue<>();
    Place.later(queue::take);
    queue.transfer("one");
  }

  @Waits(value = "java.util.concurrent.LinkedTransferQueue.tryTransfer", category = "queue")
  static void tryTransfer(Place place) throws Exception {
    Place.use(new LinkedTransferQueue<String>().tryTransfer("one", 30, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.LinkedTransferQueue.take", category = "queue")
  static void transferTake(Place place) throws Exception {
    Place.use(fed(new LinkedTransferQueue<>()).take());
  }

  @Waits(value = "java.util.concurrent.LinkedTransferQueue.poll", category = "queue")
  static void transferPoll(Place place) throws Exception {
    Place.use(new LinkedTransferQueue<String>().poll(30, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.SubmissionPublisher.submit", category = "queue")
  static void publisher(Place place) {
    SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 1);
    Late subscriber = new Late();
    publisher.subscribe(subscriber);
    while (publisher.offer("fits", null) >= 0) {
      Thread.onSpinWait();
    }
    Place.later(() -> subscriber.subscription.request(9));
    Place.use(publisher.submit("must wait"));
  }

  /** Asks for nothing before it is told to. */
  private static final class Late implements Flow.Subscriber<String> {

    private volatile Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(String item) {}

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onComplete() {}
  }
}
