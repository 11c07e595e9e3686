package ru.vekha.roadmap.packed;

import java.io.IOException;
import java.io.InputStream;

/** One part of a packed document, unpacked while it is read and never beyond the limits. */
final class Part extends InputStream {
  private final String name;
  private final InputStream unpacked;
  private final InflationMeter meter;

  Part(String name, InputStream unpacked, InflationMeter meter) {
    this.name = name;
    this.unpacked = unpacked;
    this.meter = meter;
  }

  String name() {
    return name;
  }

  @Override
  public int read() throws IOException {
    int value = unpacked.read();
    if (value >= 0) {
      meter.count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = unpacked.read(buffer, offset, length);
    if (count > 0) {
      meter.count(count);
    }
    return count;
  }
}
