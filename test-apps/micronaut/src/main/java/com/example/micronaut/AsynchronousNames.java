package com.example.micronaut;

import io.micronaut.context.annotation.Factory;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.dns.DnsAddressResolverGroup;
import io.netty.resolver.dns.DnsServerAddressStreamProviders;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;

/** Looks up host names without a thread that waits; Micronaut's own way is to block the loop. */
@Factory
final class AsynchronousNames {
  /** Named in {@code application.properties}, for the HTTP clients. */
  @Singleton
  @Named("asynchronous")
  AddressResolverGroup<InetSocketAddress> resolver() {
    return new DnsAddressResolverGroup(
        NioDatagramChannel.class, DnsServerAddressStreamProviders.platformDefault());
  }
}
