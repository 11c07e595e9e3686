package ru.vekha;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import ru.vekha.commandline.CommandLine;
import ru.vekha.database.EmbeddedDatabaseInitializer;

/**
 * Starts Vekha: the workflow engine, its web apps and Vekha's own pages in one process; or one of
 * the commands that only read.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VekhaApplication {

  /**
   * Starts the server, or runs a command that needs none. The JVM is put into UTC before anything
   * reads a clock: the engine keeps dates in columns without a zone, so every node must write them
   * alike.
   */
  public static void main(String[] args) {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    if (CommandLine.isMeant(args)) {
      System.exit(CommandLine.run(args));
    }
    SpringApplication application = new SpringApplication(VekhaApplication.class);
    application.addInitializers(new EmbeddedDatabaseInitializer());
    application.run(args);
  }
}
