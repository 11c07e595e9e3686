package ru.vekha.roadmap.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Numbering;
import ru.vekha.roadmap.order.ControlSentence;

/**
 * What one clause charges somebody with.
 *
 * @param clause the clause
 * @param title what is to be done: the clause's own words
 * @param deadline the phrase in it that says when; empty without
 * @param responsible who has to do it; empty when nobody is named
 */
record Duty(Clause clause, String title, String deadline, String responsible) {

  // «справку по итогам года до 25 мая»: says what the paper is about, the date says when.
  private static final Pattern BY_THE_WAY =
      Pattern.compile(
          "по (?:итогам|результатам|окончании).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  // «5.3.1)-c»: the third dash under 5.3.1).
  private static final Pattern COUNTED = Pattern.compile(".*-(?:[a-z]|\\d+)");

  static Optional<Duty> of(Clause clause) {
    Charge charge = Charge.of(clause);
    if (charge.kind() != Charge.Kind.DUTY
        || clause.opensList()
        || ControlSentence.isIn(clause.words())) {
      return Optional.empty();
    }
    Fields fields = Fields.of(clause.words());
    return Optional.of(
        new Duty(
            clause,
            fields.title(),
            fields.deadline().isEmpty() ? deadline(fields.title(), clause) : fields.deadline(),
            fields.responsible().isEmpty() ? charge.addressee() : fields.responsible()));
  }

  ActivityRow toRow(int place) {
    String group = clause.parent().map(Duty::group).orElse("");
    ActivityRow row =
        new ActivityRow(
            clause.number(), clause.section(), group, title, deadline, responsible, "", place);
    return COUNTED.matcher(clause.number()).matches() ? row.numbered(Numbering.COUNTED) : row;
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
  private static String together(List<DeadlineInSentence.Found> phrases) {
    List<DeadlineInSentence.Found> dated =
        phrases.stream().filter(phrase -> !BY_THE_WAY.matcher(phrase.phrase()).matches()).toList();
    List<DeadlineInSentence.Found> found = dated.isEmpty() ? phrases : dated;
    if (found.size() < 2) {
      return found.isEmpty() ? "" : found.get(0).phrase();
    }
    String all =
        found.stream().map(DeadlineInSentence.Found::phrase).collect(Collectors.joining(", "));
    boolean understood = DeadlineLanguage.read(all) instanceof DeadlineReading.Understood;
    return understood ? all : found.get(0).phrase();
  }
}
