package com.example.blockhound;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** A provider that fails. */
public final class BrokenProvider implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder builder) {
    throw new UnsupportedOperationException("broken");
  }
}
