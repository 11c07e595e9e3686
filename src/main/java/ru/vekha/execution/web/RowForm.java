package ru.vekha.execution.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.execution.draft.RowWords;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.DocumentKind;

/**
 * A row as it was typed.
 *
 * @param target who answers, line by line, with {@code role} beside it; empty lines say nothing
 * @param version the version of the row that was on the page
 * @param after for a new row the row it follows
 */
record RowForm(
    @Nullable String number,
    @Nullable String section,
    @Nullable String title,
    @Nullable String deadline,
    @Nullable String responsible,
    @Nullable String result,
    @Nullable String documentKind,
    @Nullable List<String> target,
    @Nullable List<String> role,
    long version,
    int after) {

  /** How many may answer together. */
  private static final int MOST = 4;

  static RowForm of(RowWords words, long version) {
    DocumentKind kind = words.documentKind();
    return new RowForm(
        words.number(),
        words.section(),
        words.title(),
        words.deadline(),
        words.responsible(),
        words.result(),
        kind == null ? "" : kind.code(),
        words.chosen().stream().map(ChosenResponsible::target).toList(),
        words.chosen().stream().map(each -> each.role().groupId()).toList(),
        version,
        0);
  }

  /** An empty row in a section. */
  static RowForm empty(String section, int after) {
    return new RowForm("", section, "", "", "", "", "", List.of(), List.of(), 0, after);
  }

  /** The same words after somebody else has settled the row. */
  RowForm after(long newer) {
    return new RowForm(
        number,
        section,
        title,
        deadline,
        responsible,
        result,
        documentKind,
        target,
        role,
        newer,
        after);
  }

  /** The lines on which somebody can be chosen: as many as are used, and one more. */
  public int lines() {
    return Math.min(
        MOST, (int) values(target).stream().filter(each -> !each.isEmpty()).count() + 1);
  }

  /** What stands in a line of the target field. */
  public String targetAt(int line) {
    return at(values(target), line);
  }

  /** What stands in a line of the role field. */
  public String roleAt(int line) {
    return at(values(role), line);
  }

  /**
   * What was meant; what is wrong goes among the problems.
   *
   * @param targets the targets that may be chosen
   */
  RowWords words(Set<String> targets, Map<String, String> problems) {
    Typed typed = new Typed(problems);
    String name = typed.words("title", title, 4_000);
    if (name.isEmpty()) {
      problems.put("title", "Впишите, что нужно сделать.");
    }
    String when = typed.words("deadline", deadline, 1_000);
    if (!when.isEmpty() && DeadlineLanguage.read(when) instanceof DeadlineReading.Refused refused) {
      problems.put("deadline", "Не понято: «" + refused.part() + "». " + refused.reason());
    }
    return new RowWords(
        typed.words("number", number, 40),
        typed.words("section", section, 500),
        name,
        when,
        typed.words("responsible", responsible, 2_000),
        typed.words("result", result, 2_000),
        kind(problems),
        chosen(targets, problems),
        null);
  }

  private @Nullable DocumentKind kind(Map<String, String> problems) {
    String code = Typed.tidy(documentKind);
    Optional<DocumentKind> found =
        Arrays.stream(DocumentKind.values()).filter(each -> each.code().equals(code)).findFirst();
    if (!code.isEmpty() && found.isEmpty()) {
      problems.put("documentKind", "Выберите вид документа из списка.");
    }
    return found.orElse(null);
  }

  private List<ChosenResponsible> chosen(Set<String> targets, Map<String, String> problems) {
    List<ChosenResponsible> chosen = new ArrayList<>();
    for (int line = 0; line < MOST; line++) {
      String who = targetAt(line);
      String as = roleAt(line);
      Optional<Role> known =
          Arrays.stream(Role.values()).filter(each -> each.groupId().equals(as)).findFirst();
      if (!who.isEmpty() && targets.contains(who) && known.isPresent()) {
        chosen.add(new ChosenResponsible(who, known.get()));
      } else if (!who.isEmpty() || !as.isEmpty()) {
        problems.put("target", "Выберите и организацию, и роль.");
      }
    }
    return chosen;
  }

  private static List<String> values(@Nullable List<String> sent) {
    return sent == null ? List.of() : sent;
  }

  private static String at(List<String> values, int line) {
    return line < values.size() ? Typed.tidy(values.get(line)) : "";
  }
}
