package com.example.cases.libs;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.RateLimiter;
import com.google.common.util.concurrent.SettableFuture;
import com.google.common.util.concurrent.Uninterruptibles;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.Future;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.DelayKt;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits for what an asynchronous library will deliver. */
public final class WaitingCalls {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Vertx VERTX = Vertx.vertx();

  private WaitingCalls() {}

  @LibraryCall(value = "reactor.core.publisher.Mono.block", category = "future")
  static PreparedCall monoBlock() {
    return () -> Mono.delay(SHORT).block();
  }

  @LibraryCall(value = "reactor.core.publisher.Mono.blockOptional", category = "future")
  static PreparedCall monoBlockOptional() {
    return () -> Mono.delay(SHORT).blockOptional();
  }

  @LibraryCall(value = "reactor.core.publisher.Flux.blockLast", category = "future")
  static PreparedCall fluxBlockLast() {
    return () -> Flux.interval(SHORT).take(2).blockLast();
  }

  @LibraryCall(value = "reactor.core.publisher.Flux.toIterable", category = "future")
  static PreparedCall fluxIterable() {
    return () -> Flux.interval(SHORT).take(2).toIterable().iterator().next();
  }

  @LibraryCall(value = "reactor.core.publisher.Flux.toStream", category = "future")
  static PreparedCall fluxStream() {
    return () -> Flux.interval(SHORT).take(2).toStream().count();
  }

  @LibraryCall("")
  static PreparedCall monoReady() {
    return () -> Mono.just("done").block();
  }

  @LibraryCall(value = "io.reactivex.rxjava3.core.Single.blockingGet", category = "future")
  static PreparedCall rxSingle() {
    return () -> Single.timer(200, TimeUnit.MILLISECONDS).blockingGet();
  }

  @LibraryCall(value = "io.reactivex.rxjava3.core.Completable.blockingAwait", category = "future")
  static PreparedCall rxCompletable() {
    return () -> Completable.timer(200, TimeUnit.MILLISECONDS).blockingAwait(9, TimeUnit.SECONDS);
  }

  @LibraryCall(value = "io.reactivex.rxjava3.core.Flowable.blockingIterable", category = "future")
  static PreparedCall rxIterable() {
    return () -> Flowable.timer(200, TimeUnit.MILLISECONDS).blockingIterable().iterator().next();
  }

  @LibraryCall(value = "io.smallrye.mutiny.groups.UniAwait.indefinitely", category = "future")
  static PreparedCall mutinyUni() {
    return () -> Uni.createFrom().item("done").onItem().delayIt().by(SHORT).await().indefinitely();
  }

  @LibraryCall(value = "kotlinx.coroutines.BuildersKt.runBlocking", category = "future")
  static PreparedCall coroutine() {
    return () ->
        BuildersKt.runBlocking(
            EmptyCoroutineContext.INSTANCE, (scope, rest) -> DelayKt.delay(200, rest));
  }

  @LibraryCall(value = "java.util.concurrent.CompletableFuture.get", category = "future")
  static PreparedCall vertxStage() {
    return () -> VERTX.timer(200).toCompletionStage().toCompletableFuture().get();
  }

  private static Future<?> ofAnotherLoop() {
    return new DefaultEventExecutor().submit(Pause::shortly);
  }

  @LibraryCall(value = "io.netty.util.concurrent.Future.sync", category = "future")
  static PreparedCall nettySync() {
    return () -> ofAnotherLoop().sync();
  }

  @LibraryCall(value = "io.netty.util.concurrent.Future.awaitUninterruptibly", category = "future")
  static PreparedCall nettyAwait() {
    return () -> ofAnotherLoop().awaitUninterruptibly();
  }

  @LibraryCall(value = "io.netty.util.concurrent.Future.get", category = "future")
  static PreparedCall nettyGet() {
    return () -> ofAnotherLoop().get();
  }

  private static SettableFuture<String> setSoon() {
    SettableFuture<String> future = SettableFuture.create();
    Servers.workers()
        .execute(
            () -> {
              Pause.shortly();
              future.set("done");
            });
    return future;
  }

  @LibraryCall(
      value = "com.google.common.util.concurrent.Futures.getUnchecked",
      category = "future")
  static PreparedCall guavaFuture() {
    return () -> Futures.getUnchecked(setSoon());
  }

  @LibraryCall("com.google.common.util.concurrent.Uninterruptibles.awaitUninterruptibly")
  static PreparedCall guavaLatch() {
    CountDownLatch latch = new CountDownLatch(1);
    return () -> Uninterruptibles.awaitUninterruptibly(latch, SHORT);
  }

  @LibraryCall("com.google.common.util.concurrent.RateLimiter.acquire")
  static PreparedCall guavaRate() {
    RateLimiter limiter = RateLimiter.create(20);
    limiter.acquire();
    return () -> limiter.acquire();
  }

  @LibraryCall("")
  static PreparedCall guavaReady() {
    return () -> Futures.getUnchecked(Futures.immediateFuture("done"));
  }
}
