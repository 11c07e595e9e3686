package ru.vekha.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The script by which a container says whether its node takes work. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script runs in a Linux container")
class HealthScriptTest {

  private HttpServer node;

  @BeforeEach
  void startNode() throws IOException {
    node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.start();
  }

  @AfterEach
  void stopNode() {
    node.stop(0);
  }

  @Test
  void aReadyNodeIsHealthy() throws Exception {
    answer(200);

    assertThat(exitOfScript()).isZero();
  }

  @Test
  void aNodeThatTakesNoWorkIsNot() throws Exception {
    answer(503);

    assertThat(exitOfScript()).isNotZero();
  }

  @Test
  void aNodeThatDoesNotAnswerIsNot() throws Exception {
    node.stop(0);

    assertThat(exitOfScript()).isNotZero();
  }

  private void answer(int status) {
    node.createContext(
        "/actuator/health/readiness",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  private int exitOfScript() throws IOException, InterruptedException {
    var script = new ProcessBuilder("bash", "deploy/healthy").redirectErrorStream(true);
    script.environment().put("SERVER_PORT", String.valueOf(node.getAddress().getPort()));
    var process = script.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
