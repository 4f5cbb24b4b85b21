package com.example.cases.traced;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;

/** Makes spans itself on a Netty loop, without an agent; each ends right after the wait in it. */
public final class SpansByHand {

  private static final int COUNTED = 40;

  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final KeptSpans kept = new KeptSpans();
  private final Tracer tracer =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(kept))
          .build()
          .get("case");

  private SpansByHand() {}

  public static void main(String[] arguments) throws Exception {
    new SpansByHand().run();
  }

  private void run() throws Exception {
    while (handled().getEvents().isEmpty()) {
      kept.forget(); // until the agent has met the SDK
    }
    int landed = 0;
    for (int i = 0; i < COUNTED; i++) {
      landed += handled().getEvents().size();
    }
    System.out.println("landed " + landed + " of " + COUNTED);
    System.out.println("names " + kept.names());
    System.out.println("last " + kept.last().getTraceId() + " " + kept.last().getSpanId());
    System.out.println("event " + kept.last().getEvents());
    System.out.println("done");
    Runtime.getRuntime().exit(0);
  }

  private SpanData handled() throws Exception {
    loops.submit(this::handle).sync();
    return kept.last();
  }

  private void handle() {
    Span span = tracer.spanBuilder("handle").startSpan();
    span.setAttribute(AttributeKey.stringKey("http.route"), "/by/{hand}");
    Scope scope = span.makeCurrent();
    try {
      Waiting.onLoop();
    } finally {
      scope.close();
    }
    span.end();
  }
}
