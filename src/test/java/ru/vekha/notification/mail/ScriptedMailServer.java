package ru.vekha.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * A mail server that answers what a test tells it to. An empty answer means that it hangs up
 * without one.
 */
final class ScriptedMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final UnaryOperator<String> script;
  private final List<String> letters = new CopyOnWriteArrayList<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();

  /**
   * Starts on a free port.
   *
   * @param script what to answer to a command, or to a letter's end, which is asked as {@code .}
   */
  ScriptedMailServer(UnaryOperator<String> script) {
    this.script = script;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread server = new Thread(this::serve, "scripted-mail-server");
    server.setDaemon(true);
    server.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Every letter whose end has arrived, whatever was answered to it. */
  List<String> letters() {
    return letters;
  }

  List<String> commands() {
    return commands;
  }

  /** What most servers say. */
  static String usual(String command) {
    return switch (command.split("[ :]")[0]) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 ok";
    };
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        talk(caller);
      } catch (IOException e) {
        // The caller or the test has hung up.
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    say(caller, "220 ready");
    StringBuilder letter = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (letter != null && !line.equals(".")) {
        letter.append(line).append('\n');
        continue;
      }
      if (letter != null) {
        letters.add(letter.toString());
        letter = null;
      } else {
        commands.add(line);
      }
      String answer = script.apply(line);
      if (answer.isEmpty()) {
        return;
      }
      say(caller, answer);
      if (answer.startsWith("354")) {
        letter = new StringBuilder();
      }
    }
  }

  private static void say(Socket caller, String answer) throws IOException {
    caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
