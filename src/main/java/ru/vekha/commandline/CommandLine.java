package ru.vekha.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.cli.ParseException;
import ru.vekha.roadmap.IsolatedReader;

/**
 * The commands that read documents, phrases and the history. They start no server, keep nothing and
 * write to standard output alone what was asked for; every message goes to standard error, in
 * Russian.
 */
public final class CommandLine {
  /** Everything that was asked for has been written. */
  static final int DONE = 0;

  /** The document was refused, or the history was altered; what it was has been written. */
  static final int REFUSED = 1;

  /** The command was not understood; how to write it stands on standard error. */
  static final int MISUSED = 2;

  private static final String READ = "read";
  private static final String DEADLINES = "deadlines";
  private static final String VERIFY = "verify";
  private static final Set<String> COMMANDS =
      Set.of(READ, DEADLINES, VERIFY, IsolatedReader.COMMAND);

  private CommandLine() {}

  /** Whether these arguments name a command, so that no server is to be started. */
  public static boolean isMeant(String... args) {
    return args.length > 0 && COMMANDS.contains(args[0]);
  }

  /** Runs the command on the standard streams, in UTF-8 whatever the machine's own charset is. */
  public static int run(String... args) {
    // Libraries that log would mix their words with the output.
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream messages = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(System.in, out, messages, args);
    out.flush();
    return code;
  }

  static int run(InputStream in, PrintStream out, PrintStream messages, String... args) {
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    try {
      return switch (args[0]) {
        case READ -> new ReadCommand(out, messages).run(CommandOptions.of(rest));
        case DEADLINES -> new DeadlinesCommand(in, out).run(CommandOptions.of(rest));
        case VERIFY -> new VerifyCommand(out, System.getenv()).run(CommandOptions.of(rest));
        default -> {
          IsolatedReader.serve(in, out);
          yield DONE;
        }
      };
    } catch (ParseException misused) {
      messages.println(misused.getMessage());
      messages.println(CommandOptions.USAGE);
      return MISUSED;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
