package ru.vekha.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import ru.vekha.engine.RussianErrors;

/** Puts Vekha's words in place of the engine's in every answer that is an error. */
final class RussianErrorFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(RussianErrorFilter.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    KeptResponse kept = new KeptResponse(response);
    chain.doFilter(request, kept);
    if (kept.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      retell(kept);
    }
    kept.copyBodyToResponse();
  }

  private static void retell(KeptResponse kept) throws IOException {
    JsonNode told = body(kept.getContentAsByteArray());
    String reference = UUID.randomUUID().toString().substring(0, 8);
    String type = text(told, "type");
    RussianErrors.Answer answer =
        RussianErrors.answer(
            new RussianErrors.Error(
                kept.getStatus(),
                type,
                text(told, "message"),
                told.path("code").isInt() ? told.path("code").intValue() : null),
            reference);
    if (answer.unexpected()) {
      // Not its message: that may hold what people have typed.
      LOG.error("Unexpected error {} of the engine's API, type {}", reference, type);
    }
    ObjectNode body = JSON.createObjectNode();
    body.put("type", type == null ? "Error" : type);
    body.put("message", answer.message());
    if (told.path("code").isInt()) {
      body.put("code", told.path("code").intValue());
    }
    kept.resetBuffer();
    kept.setStatus(answer.status());
    kept.setContentType(MediaType.APPLICATION_JSON_VALUE);
    kept.getOutputStream().write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode body(byte[] content) throws IOException {
    try {
      JsonNode read = JSON.readTree(content);
      return read == null ? JSON.createObjectNode() : read;
    } catch (JsonProcessingException notJson) {
      return JSON.createObjectNode();
    }
  }

  private static @Nullable String text(JsonNode body, String name) {
    return body.path(name).isTextual() ? body.path(name).textValue() : null;
  }

  /** Errors stay here to be retold; the container would show a page. */
  private static final class KeptResponse extends ContentCachingResponseWrapper {

    KeptResponse(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) {
      setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
      setStatus(status);
    }
  }
}
