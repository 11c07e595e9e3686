package ru.vekha.roadmap.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A document to be read.
 *
 * @param fileName the name it came with
 * @param content the whole file
 */
public record Request(String fileName, byte[] content) {
  private static final int LONGEST_NAME = 1_000;

  /** Reads what the server wrote. */
  public static Request from(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    return new Request(data.readUTF(), data.readAllBytes());
  }

  void writeTo(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    // The end of a name tells the format.
    data.writeUTF(fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME)));
    data.write(content);
    data.flush();
  }
}
