package ru.vekha.security.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process instances that a call of the web apps is about: named in the path, in the query or in
 * the JSON body.
 *
 * @param request the request to pass on; its body can still be read
 */
record NamedInstances(Set<String> ids, HttpServletRequest request) {

  private static final int MOST = 20;
  private static final Pattern IN_PATH = Pattern.compile("/process-instance/([0-9a-f-]{36})");
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
  private static final List<String> NAMES =
      List.of(
          "processInstanceId",
          "processInstanceIdIn",
          "processInstanceIds",
          "rootProcessInstanceId",
          "superProcessInstance",
          "superProcessInstanceId");
  private static final ObjectMapper JSON = new ObjectMapper();

  static NamedInstances in(HttpServletRequest request) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    Matcher path = IN_PATH.matcher(request.getRequestURI());
    while (path.find()) {
      ids.add(path.group(1));
    }
    if (request.getMethod().equals("GET")) {
      for (String name : NAMES) {
        String[] values = request.getParameterValues(name);
        for (String value : values == null ? new String[0] : values) {
          add(ids, value);
        }
      }
      return new NamedInstances(ids, request);
    }
    if (!String.valueOf(request.getContentType()).startsWith("application/json")) {
      return new NamedInstances(ids, request);
    }
    KeptBody kept = KeptBody.of(request);
    try {
      JsonNode body = JSON.readTree(kept.content());
      for (String name : NAMES) {
        JsonNode named = body.path(name);
        if (named.isTextual()) {
          add(ids, named.asText());
        }
        named.forEach(each -> add(ids, each.asText()));
      }
    } catch (JsonProcessingException e) {
      // Not ours to judge: the resource that reads the body will refuse it.
      return new NamedInstances(ids, kept);
    }
    return new NamedInstances(ids, kept);
  }

  private static void add(Set<String> ids, String values) {
    Matcher found = ID.matcher(values);
    while (found.find() && ids.size() < MOST) {
      ids.add(found.group());
    }
  }
}
