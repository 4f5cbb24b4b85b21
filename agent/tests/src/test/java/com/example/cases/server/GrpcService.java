package com.example.cases.server;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** gRPC: services run on Netty loops with a direct executor, else on a pool. */
public final class GrpcService {

  private static final MethodDescriptor<byte[], byte[]> OK = method("ok");
  private static final MethodDescriptor<byte[], byte[]> BLOCK = method("block");

  private GrpcService() {}

  public static void main(String[] arguments) throws Exception {
    ServerBuilder<?> builder = ServerBuilder.forPort(0).addService(service());
    if (arguments[0].equals("direct")) {
      builder.directExecutor();
    }
    Server server = builder.build().start();
    ManagedChannel channel =
        ManagedChannelBuilder.forAddress("localhost", server.getPort()).usePlaintext().build();
    Served.send(Served.REQUESTS, () -> call(channel, OK));
    Thread.sleep(Served.IDLE_MILLIS);
    call(channel, BLOCK);
    channel.shutdown().awaitTermination(10, TimeUnit.SECONDS);
    server.shutdown().awaitTermination(10, TimeUnit.SECONDS);
    System.out.println("done");
    System.exit(0);
  }

  private static void call(ManagedChannel channel, MethodDescriptor<byte[], byte[]> method) {
    ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, new byte[1000]);
  }

  private static ServerServiceDefinition service() {
    return ServerServiceDefinition.builder("service")
        .addMethod(OK, ServerCalls.asyncUnaryCall(GrpcService::echo))
        .addMethod(
            BLOCK,
            ServerCalls.asyncUnaryCall(
                (request, answer) -> {
                  Blocking.onLoop();
                  echo(request, answer);
                }))
        .build();
  }

  private static void echo(byte[] request, StreamObserver<byte[]> answer) {
    answer.onNext(request);
    answer.onCompleted();
  }

  private static MethodDescriptor<byte[], byte[]> method(String name) {
    return MethodDescriptor.<byte[], byte[]>newBuilder()
        .setType(MethodDescriptor.MethodType.UNARY)
        .setFullMethodName("service/" + name)
        .setRequestMarshaller(new Bytes())
        .setResponseMarshaller(new Bytes())
        .build();
  }

  private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {

    @Override
    public InputStream stream(byte[] value) {
      return new ByteArrayInputStream(value);
    }

    @Override
    public byte[] parse(InputStream stream) {
      try {
        return stream.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
