package ru.vekha.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The requests a signed-in user may make; anything else is refused whoever asks. The engine's own
 * authorizations and tenant checks stand behind this list.
 *
 * <p>Left out on purpose: every write to filters (stored filters run expressions), attachments and
 * comments (no check in the engine), deployments, first-run set-up, the engine's own login, and
 * every change of a task but taking it, giving it back and handing in its form.
 */
@Component
public class HttpRules {

  private static final String ENGINE = "/camunda/api/engine/engine";
  private static final String ID = "[A-Za-z0-9:._-]+";
  private static final String KEY = "[a-z0-9-]{3,40}";

  /** One kind of request: method and path, both matched whole. */
  public record Rule(String method, Pattern path) {

    static Rule of(String method, String path) {
      return new Rule(method, Pattern.compile(path));
    }

    boolean allows(String method, String path) {
      return this.method.equals(method) && this.path.matcher(path).matches();
    }
  }

  private static final List<Rule> CLOSED_TO_READING =
      List.of(
          Rule.of("GET", ".*/(attachment|comment|setup|user/count|identity)(/.*)?"),
          // Cockpit's start page counts deployments; nothing else of them is read.
          Rule.of("GET", ".*/deployment(/(?!count$).*)?"),
          Rule.of("GET", ENGINE + "/default/(user|group|tenant|authorization)/?"),
          Rule.of("GET", ENGINE + "/default/(group|tenant)/.*"),
          // Made for other programs that copy all history.
          Rule.of("GET", ENGINE + "/default/(optimize|telemetry)/.*"),
          Rule.of("GET", ENGINE + "/default/.*/(data|render)/?"));

  private static final List<Rule> OPEN =
      List.of(
          // Vekha's own pages; each checks the person's rights itself.
          Rule.of("GET", "/"),
          Rule.of("GET", "/roadmaps(/.*)?"),
          Rule.of("POST", "/roadmaps(/.*)?"),
          Rule.of("GET", "/mentoring(/.*)?"),
          Rule.of("POST", "/mentoring(/.*)?"),
          Rule.of("GET", "/community(/.*)?"),
          Rule.of("POST", "/community/organisations/.*"),
          Rule.of("GET", "/account"),
          Rule.of("POST", "/account"),
          Rule.of("GET", "/notifications(/undelivered)?"),
          Rule.of("POST", "/notifications(/calendars|/calendars/" + ID + "/revoke)?"),
          Rule.of("GET", "/substitutions"),
          Rule.of("POST", "/substitutions(/" + ID + "/end)?"),
          Rule.of("GET", "/directory"),
          Rule.of("GET", "/directory/organisations/" + KEY + "(/edit|/people/new)?"),
          Rule.of("POST", "/directory/organisations"),
          Rule.of("POST", "/directory/organisations/" + KEY + "/(edit|people)"),
          Rule.of("GET", "/directory/people/" + KEY + "(/edit)?"),
          Rule.of(
              "POST",
              "/directory/people/" + KEY + "/(edit|roles|roles/take|start-password|close|reopen)"),
          Rule.of("GET", "/discipline(/table\\.xlsx)?"),
          Rule.of("GET", "/history(/board)?(/table\\.xlsx)?"),
          Rule.of("GET", "/history/assignments/" + ID + "(/act\\.(docx|xlsx)|/diagram\\.bpmn)?"),
          Rule.of("GET", "/history/proof"),
          Rule.of("POST", "/history/proof/check"),
          Rule.of("GET", "/methodology(/table\\.xlsx)?"),
          Rule.of("GET", "/methodology/organisations/" + ID + "(/register\\.xlsx|/folder\\.zip)?"),
          Rule.of("GET", "/monitoring(/indicators|/figures)?"),
          Rule.of("GET", "/monitoring/indicators/" + ID),
          Rule.of("GET", "/monitoring/periods/" + KEY),
          Rule.of("GET", "/monitoring/reports/" + ID),
          Rule.of("POST", "/monitoring/figures"),
          Rule.of("GET", "/vekha/.*"),
          Rule.of("POST", "/vekha/.*"),
          Rule.of("DELETE", "/vekha/.*"),
          // The web apps' files and pages.
          Rule.of("GET", "/camunda/(app|lib|assets)/.*"),
          Rule.of("GET", "/webjars/bpmn-js/[0-9.]+/dist/bpmn-viewer\\.production\\.min\\.js"),
          Rule.of("GET", "/webjars/echarts/[0-9.]+/dist/echarts\\.esm\\.min\\.js"),
          Rule.of("GET", "/camunda/app/(tasklist|cockpit|admin|welcome)/?"),
          Rule.of("GET", "/camunda/(favicon\\.ico)?"),
          Rule.of("GET", "/camunda/api/(cockpit|tasklist|admin|welcome)/plugin/.*"),
          Rule.of("GET", "/camunda/api/admin/auth/user/default"),
          Rule.of("POST", "/camunda/api/admin/auth/user/default/logout"),
          Rule.of("POST", "/camunda/api/cockpit/plugin/base/default/.*"),
          // Reading from the engine.
          Rule.of("GET", ENGINE + "/?"),
          Rule.of("GET", ENGINE + "/default/.*"),
          Rule.of("OPTIONS", ENGINE + "/default/.*"),
          Rule.of("POST", ENGINE + "/default/filter/" + ID + "/(list|count|singleResult)"),
          Rule.of(
              "POST",
              ENGINE
                  + "/default/(task|process-instance|process-definition|execution|job|incident"
                  + "|variable-instance|job-definition|external-task)(/count)?"),
          Rule.of(
              "POST",
              ENGINE
                  + "/default/history/(task|process-instance|activity-instance|variable-instance|detail"
                  + "|job-log|decision-instance|incident)(/count)?"),
          // Doing one's work.
          Rule.of("POST", ENGINE + "/default/task/" + ID + "/(claim|unclaim|submit-form)"));

  /** Whether the list has a place for the request. */
  public boolean allow(HttpServletRequest request) {
    return allow(request.getMethod(), request.getRequestURI());
  }

  /** Whether the list has a place for the method and path. */
  public boolean allow(String method, String path) {
    String read = method.equals("HEAD") ? "GET" : method;
    return CLOSED_TO_READING.stream().noneMatch(rule -> rule.allows(read, path))
        && OPEN.stream().anyMatch(rule -> rule.allows(read, path));
  }
}
