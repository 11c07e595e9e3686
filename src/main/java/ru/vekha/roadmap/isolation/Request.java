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
 * @param wanted what is to be read out of it
 * @param content the whole file
 */
public record Request(String fileName, Wanted wanted, byte[] content) {

  /** What is to be read out of a file. */
  public enum Wanted {
    ROADMAP,
    ROWS
  }

  private static final int LONGEST_NAME = 1_000;

  /** Reads what the server wrote. */
  public static Request from(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    return new Request(data.readUTF(), Wanted.valueOf(data.readUTF()), data.readAllBytes());
  }

  void writeTo(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    // The end of a name tells the format.
    data.writeUTF(fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME)));
    data.writeUTF(wanted.name());
    data.write(content);
    data.flush();
  }
}
