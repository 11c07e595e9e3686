package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.Labelled;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.HalfYear;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.WeekOfMonth;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearlySpan;

/** What else a rule's phrase could honestly mean; the methodist decides. */
final class OtherReadings {

  private OtherReadings() {}

  static List<String> of(DeadlineRule rule) {
    List<String> notes = new ArrayList<>();
    List<DeadlineRule> parts = rule instanceof Compound many ? many.parts() : List.of(rule);
    parts.forEach(part -> addNotes(part, notes));
    boolean repeats = parts.stream().anyMatch(Repetition.class::isInstance);
    if (repeats && parts.stream().anyMatch(OnSpans.class::isInstance)) {
      notes.add(
          "Названы и повторение, и отдельный срок. Если это два разных дела, разделите строку.");
    }
    if (parts.size() > 1 && parts.stream().anyMatch(Labelled.class::isInstance)) {
      notes.add("У сроков в ячейке разные подписи: это разные поручения. Разделите строку.");
    }
    return notes;
  }

  private static void addNotes(DeadlineRule part, List<String> notes) {
    if (part.equals(new EachPeriod(Rhythm.YEAR))) {
      notes.add(
          "День в году не назван: сроком считается последний день каждого года дорожной карты."
              + " Подтвердите или впишите день.");
    }
    if (part instanceof DuringYear during
        && during.year() instanceof CalendarYearSpan
        && during.year().yearIsUnstated()) {
      notes.add(
          "Если карта на несколько лет, работа идёт в каждом из них. В карте школы год — учебный.");
    }
    if (part instanceof OnSpans dates) {
      if (Set.copyOf(dates.spans()).size() < dates.spans().size()) {
        notes.add("Срок повторён несколько раз; он принят за один.");
      }
      dates.spans().stream().flatMap(OtherReadings::simple).forEach(each -> addNotes(each, notes));
    }
  }

  private static void addNotes(YearlySpan span, List<String> notes) {
    if (span instanceof HalfYear half && !half.ofSchool()) {
      notes.add(
          "В карте школы I полугодие кончается 31 декабря, II — 31 мая; в карте органа управления –"
              + " 30 июня и 31 декабря. Подтвердите.");
    }
    if (span instanceof WeekOfMonth) {
      notes.add(
          "Неделя месяца отсчитана по семь дней с первого числа. Если нужна неделя с понедельника,"
              + " впишите даты.");
    }
    if (span.year().equals(new YearMark.SchoolX(0)) && span.endMonth().getValue() < 9) {
      notes.add(
          "Х — год начала учебного года: этот срок весной или летом перед ним, а в завершающем"
              + " этапе — на следующий год.");
    }
  }

  private static Stream<YearlySpan> simple(YearlySpan span) {
    return span instanceof Range range ? Stream.of(range.last()) : Stream.of(span);
  }
}
