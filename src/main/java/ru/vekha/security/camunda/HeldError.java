package ru.vekha.security.camunda;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Passes a good answer through as it comes and holds an error back, so that it can be reworded. */
final class HeldError extends HttpServletResponseWrapper {

  /** Longer than any error the engine describes; the rest is dropped. */
  private static final int MOST_BYTES = 1 << 16;

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean sent;
  private @Nullable PrintWriter writer;

  HeldError(HttpServletResponse response) {
    super(response);
  }

  boolean isError() {
    return !super.isCommitted() && getStatus() >= 400;
  }

  byte[] content() {
    flushWriter();
    return held.toByteArray();
  }

  /** Hands on what a writer still keeps of a good answer. */
  void finish() {
    flushWriter();
  }

  @Override
  public void sendError(int status, @Nullable String message) throws IOException {
    if (super.isCommitted()) {
      super.sendError(status, message);
      return;
    }
    held.reset();
    setStatus(status);
    sent = true;
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, null);
  }

  @Override
  public boolean isCommitted() {
    return sent || super.isCommitted();
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isError()) {
      flushWriter();
      super.flushBuffer();
    }
  }

  @Override
  public void resetBuffer() {
    held.reset();
    super.resetBuffer();
  }

  @Override
  public void reset() {
    held.reset();
    super.reset();
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(new Branching(), StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Branching();
  }

  private void flushWriter() {
    if (writer != null) {
      writer.flush();
    }
  }

  /** Decides with every write, since the status may still change before the first one. */
  private final class Branching extends ServletOutputStream {

    private OutputStream target() throws IOException {
      return isError() ? held : HeldError.super.getOutputStream();
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      boolean error = isError();
      int taken = error ? Math.min(length, MOST_BYTES - held.size()) : length;
      target().write(bytes, offset, taken);
    }

    @Override
    public void flush() throws IOException {
      target().flush();
    }

    @Override
    public void close() throws IOException {
      if (!isError()) {
        target().close();
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("The web apps' resources answer at once");
    }
  }
}
