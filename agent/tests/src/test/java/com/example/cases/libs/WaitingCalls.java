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
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.future.FutureKt;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits for what an asynchronous library will deliver. */
public final class WaitingCalls {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Flux<String> FLUX = Mono.fromFuture(Pause::endingWhenAwaited).flux();

  private WaitingCalls() {}

  @LibraryCall(value = "reactor.core.publisher.Mono.block", category = "future")
  static PreparedCall monoBlock() {
    return () -> Mono.fromFuture(Pause.endingWhenAwaited()).block();
  }

  @LibraryCall(value = "reactor.core.publisher.Mono.blockOptional", category = "future")
  static PreparedCall monoBlockOptional() {
    return () -> Mono.fromFuture(Pause.endingWhenAwaited()).blockOptional();
  }

  @LibraryCall(value = "reactor.core.publisher.Flux.blockLast", category = "future")
  static PreparedCall fluxBlockLast() {
    return () -> FLUX.blockLast();
  }

  @LibraryCall(value = "reactor.core.publisher.Flux.toIterable", category = "future")
  static PreparedCall fluxIterable() {
    return () -> FLUX.toIterable().iterator().next();
  }

  @LibraryCall(value = "reactor.core.publisher.Flux.toStream", category = "future")
  static PreparedCall fluxStream() {
    return () -> FLUX.toStream().count();
  }

  @LibraryCall("")
  static PreparedCall monoReady() {
    return () -> Mono.just("done").block();
  }

  @LibraryCall(value = "io.reactivex.rxjava3.core.Single.blockingGet", category = "future")
  static PreparedCall rxSingle() {
    return () -> Single.fromCompletionStage(Pause.endingWhenAwaited()).blockingGet();
  }

  @LibraryCall(value = "io.reactivex.rxjava3.core.Completable.blockingAwait", category = "future")
  static PreparedCall rxCompletable() {
    return () ->
        Completable.fromCompletionStage(Pause.endingWhenAwaited())
            .blockingAwait(9, TimeUnit.SECONDS);
  }

  @LibraryCall(value = "io.reactivex.rxjava3.core.Flowable.blockingIterable", category = "future")
  static PreparedCall rxIterable() {
    return () ->
        Flowable.fromCompletionStage(Pause.endingWhenAwaited())
            .blockingIterable()
            .iterator()
            .next();
  }

  @LibraryCall(value = "io.smallrye.mutiny.groups.UniAwait.indefinitely", category = "future")
  static PreparedCall mutinyUni() {
    return () -> Uni.createFrom().completionStage(Pause::endingWhenAwaited).await().indefinitely();
  }

  @LibraryCall(value = "kotlinx.coroutines.BuildersKt.runBlocking", category = "future")
  static PreparedCall coroutine() {
    return () ->
        BuildersKt.runBlocking(
            EmptyCoroutineContext.INSTANCE,
            (scope, rest) -> FutureKt.await(Pause.endingWhenAwaited(), rest));
  }

  @LibraryCall(value = "java.util.concurrent.CompletableFuture.get", category = "future")
  static PreparedCall vertxStage() {
    return () ->
        io.vertx.core.Future.fromCompletionStage(Pause.endingWhenAwaited())
            .toCompletionStage()
            .toCompletableFuture()
            .get();
  }

  private static Future<?> ofAnotherLoop() {
    Thread caller = Thread.currentThread();
    return new DefaultEventExecutor().submit(() -> Pause.untilWaiting(caller));
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
    Thread caller = Thread.currentThread();
    Servers.workers()
        .execute(
            () -> {
              Pause.untilWaiting(caller);
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
    RateLimiter limiter = RateLimiter.create(0.5);
    limiter.acquire();
    return () -> limiter.acquire();
  }

  @LibraryCall("")
  static PreparedCall guavaReady() {
    return () -> Futures.getUnchecked(Futures.immediateFuture("done"));
  }
}
