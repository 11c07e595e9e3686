package ru.vekha.security.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.vekha.engine.RussianErrors;

/**
 * Gives errors of the engine's REST resources to the web apps in Russian and in one shape: {@code
 * message} and nothing else. What could not be foreseen is logged under a number, and the user is
 * told the number only.
 */
final class RussianErrorsFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(RussianErrorsFilter.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OF_A_TASK = Pattern.compile(".*/task/([0-9a-f-]{36})/(.+)");
  private static final Set<String> WORK = Set.of("claim", "unclaim", "submit-form");

  /** As the engine says it when it notices in time. */
  private static final String TASK_GONE = "OptimisticLockingException";

  private final TaskService tasks;

  RussianErrorsFilter(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HeldError held = new HeldError(response);
    String reference = UUID.randomUUID().toString().substring(0, 8);
    try {
      chain.doFilter(request, held);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted()) {
        throw e;
      }
      LOG.error("{}: {} {} failed", reference, request.getMethod(), request.getRequestURI(), e);
      held.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
    if (held.isError()) {
      answer(request, response, held, reference);
    } else {
      held.finish();
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, HeldError held, String reference)
      throws IOException {
    RussianErrors.Error told = error(held.getStatus(), held.content());
    RussianErrors.Error error =
        isTaskGone(request, held)
            ? new RussianErrors.Error(told.status(), TASK_GONE, told.message(), told.code())
            : told;
    RussianErrors.Answer answer = RussianErrors.answer(error, reference);
    if (answer.unexpected()) {
      // Not its message: that may hold what people have typed.
      LOG.error(
          "{}: {} {} was answered {} {}",
          reference,
          request.getMethod(),
          request.getRequestURI(),
          error.status(),
          error.type());
    }
    byte[] body = JSON.writeValueAsBytes(Map.of("message", answer.message()));
    response.setStatus(answer.status());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /**
   * Of two people who hand in the same task at once, the engine may tell the slower one that they
   * have no right to it: the right went with the task. Asked for the form of a task that is gone,
   * it fails.
   */
  private boolean isTaskGone(HttpServletRequest request, HeldError held) {
    Matcher task = OF_A_TASK.matcher(request.getRequestURI());
    boolean misleading =
        task.matches()
            && (held.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                || held.getStatus() == HttpServletResponse.SC_FORBIDDEN
                    && WORK.contains(task.group(2)));
    return misleading && tasks.createTaskQuery().taskId(task.group(1)).count() == 0;
  }

  private static RussianErrors.Error error(int status, byte[] content) {
    JsonNode body = json(content);
    return new RussianErrors.Error(
        status,
        body.path("type").textValue(),
        body.path("message").textValue(),
        code(body.path("code")));
  }

  private static @Nullable Integer code(JsonNode code) {
    return code.isInt() ? code.intValue() : null;
  }

  /** Pages and bodies of other kinds say nothing that a user could read. */
  private static JsonNode json(byte[] content) {
    try {
      return JSON.readTree(new String(content, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
