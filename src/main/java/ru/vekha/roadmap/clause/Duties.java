package ru.vekha.roadmap.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.order.ControlSentence;
import ru.vekha.roadmap.order.Paragraphs;
import ru.vekha.roadmap.wording.Wording;

/**
 * The duties with which the clauses of an order charge somebody.
 *
 * @param dated those with a deadline, from the order and its annexes
 * @param undated those of the order itself that name no term
 */
public record Duties(List<ActivityRow> dated, List<ActivityRow> undated) {
  // «ПРИКАЗЫВАЮ:», «приказываю», «ОБЯЗЫВАЮ», «постановляет:»
  private static final Pattern BEGINNING =
      Pattern.compile(
          ".*(?<!\\p{L})(?:приказыва(?:ю|ет)|обязыва(?:ю|ет)|постановля(?:ю|ет)|решил\\p{L}?)\\s?:?");
  private static final Pattern HEAD =
      Pattern.compile("(?:приказ|распоряжение|постановление|решение)(?:\\s.*)?");
  private static final Pattern SPACED = Pattern.compile("(?<!\\p{L})\\p{L}(?: \\p{L}){3,}");
  private static final int LONGEST_HEAD = 200;

  /** Keeps its own copies of the lists. */
  public Duties {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
  }

  /**
   * Reads the clauses behind «ПРИКАЗЫВАЮ:», or behind the order's head when it has no such word;
   * without a head there is no order and so no duty.
   *
   * @param lines the lines outside of tables, empty ones too
   * @param orderNumber the order's number, when known
   */
  public static Duties in(List<String> lines, @Nullable String orderNumber) {
    List<String> paragraphs = Paragraphs.of(lines);
    int beginning = beginning(paragraphs);
    if (beginning < 0) {
      return new Duties(List.of(), List.of());
    }
    String name = name(paragraphs) + (orderNumber == null ? "" : " № " + orderNumber);
    List<ActivityRow> dated = new ArrayList<>();
    List<ActivityRow> undated = new ArrayList<>();
    for (Clause clause :
        ClauseReader.read(paragraphs.subList(beginning + 1, paragraphs.size()), name)) {
      duty(clause, dated.size() + undated.size() + 1)
          .ifPresent(row -> (row.deadline().isEmpty() ? undated : dated).add(row));
    }
    return new Duties(dated, undated);
  }

  private static Optional<ActivityRow> duty(Clause clause, int place) {
    Charge charge = Charge.of(clause);
    if (charge.kind() != Charge.Kind.DUTY
        || clause.opensList()
        || ControlSentence.isIn(clause.words())) {
      return Optional.empty();
    }
    Fields fields = Fields.of(clause.words());
    String deadline =
        fields.deadline().isEmpty() ? deadline(fields.title(), clause) : fields.deadline();
    String responsible = fields.responsible().isEmpty() ? charge.addressee() : fields.responsible();
    boolean ofAnnex = !clause.ofOrder();
    if (ofAnnex && (deadline.isEmpty() || responsible.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new ActivityRow(
            clause.number(),
            clause.section(),
            clause.parent().map(Duties::group).orElse(""),
            fields.title(),
            deadline,
            responsible,
            "",
            place));
  }

  private static String group(Clause above) {
    return above.numbered() ? above.number() + ". " + above.words() : above.words();
  }

  // The deadline of the clause itself, else of the clause that opens its list.
  private static String deadline(String words, Clause clause) {
    String own = together(DeadlineInSentence.in(words));
    return own.isEmpty()
        ? clause
            .parent()
            .filter(Clause::opensList)
            .map(above -> together(DeadlineInSentence.in(above.words())))
            .orElse("")
        : own;
  }

  // Several phrases are one deadline when the language understands them together.
  private static String together(List<DeadlineInSentence.Found> found) {
    if (found.size() < 2) {
      return found.isEmpty() ? "" : found.get(0).phrase();
    }
    String all =
        found.stream().map(DeadlineInSentence.Found::phrase).collect(Collectors.joining(", "));
    boolean understood = DeadlineLanguage.read(all) instanceof DeadlineReading.Understood;
    return understood ? all : found.get(0).phrase();
  }

  private static int beginning(List<String> paragraphs) {
    int head = -1;
    for (int index = 0; index < paragraphs.size(); index++) {
      String key = key(paragraphs.get(index));
      if (BEGINNING.matcher(key).matches()) {
        return index;
      }
      boolean isHead = key.length() < LONGEST_HEAD && HEAD.matcher(key).matches();
      head = head < 0 && isHead ? index : head;
    }
    return head;
  }

  // «Приказ», «Распоряжение»: the word of the head.
  private static String name(List<String> paragraphs) {
    return paragraphs.stream()
        .map(Duties::key)
        .filter(key -> key.length() < LONGEST_HEAD && HEAD.matcher(key).matches())
        .map(key -> key.replaceAll("(?<=\\p{L})\\P{L}.*", ""))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .findFirst()
        .orElse("Приказ");
  }

  private static String key(String words) {
    return SPACED.matcher(Wording.key(words)).replaceAll(match -> match.group().replace(" ", ""));
  }
}
