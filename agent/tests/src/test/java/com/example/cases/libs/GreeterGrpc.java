package com.example.cases.libs;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A service as protoc writes it, and its server. */
public final class GreeterGrpc {

  static final MethodDescriptor<String, String> GREET =
      MethodDescriptor.<String, String>newBuilder(new Text(), new Text())
          .setType(MethodType.UNARY)
          .setFullMethodName("Greeter/Greet")
          .build();

  private GreeterGrpc() {}

  @LibraryCall(
      value = "com.example.cases.libs.GreeterGrpc.GreeterBlockingStub.greet",
      category = "remote")
  static PreparedCall blockingStub() throws IOException {
    GreeterBlockingStub stub = new GreeterBlockingStub(channel(), CallOptions.DEFAULT);
    return () -> stub.greet("you");
  }

  private static ManagedChannel channel() throws IOException {
    String name = InProcessServerBuilder.generateName();
    Server server =
        InProcessServerBuilder.forName(name)
            .executor(Servers.workers())
            .addService(
                ServerServiceDefinition.builder("Greeter")
                    .addMethod(
                        GREET,
                        ServerCalls.asyncUnaryCall(
                            (request, response) -> {
                              Pause.shortly();
                              response.onNext("hello");
                              response.onCompleted();
                            }))
                    .build())
            .build();
    server.start();
    return InProcessChannelBuilder.forName(name).build();
  }

  /** A stub that waits for each answer. */
  static final class GreeterBlockingStub extends AbstractBlockingStub<GreeterBlockingStub> {

    GreeterBlockingStub(Channel channel, CallOptions options) {
      super(channel, options);
    }

    @Override
    protected GreeterBlockingStub build(Channel channel, CallOptions options) {
      return new GreeterBlockingStub(channel, options);
    }

    String greet(String whom) {
      return ClientCalls.blockingUnaryCall(getChannel(), GREET, getCallOptions(), whom);
    }
  }

  private static final class Text implements MethodDescriptor.Marshaller<String> {

    @Override
    public InputStream stream(String value) {
      return new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String parse(InputStream stream) {
      try {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
