package ru.vekha.deadline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.vekha.deadline.DeadlineRule;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.Labelled;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.EachSchoolQuarter;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Cut;
import ru.vekha.deadline.span.HalfYear;
import ru.vekha.deadline.span.MonthPart;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.SchoolQuarter;
import ru.vekha.deadline.span.SchoolYearEdge;
import ru.vekha.deadline.span.Season;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearOpening;
import ru.vekha.deadline.span.YearlySpan;

/** What else a rule's phrase could honestly mean; the methodist decides. */
final class OtherReadings {

  private static final String SCHOOL_QUARTERS =
      "Границы учебных четвертей у каждой школы свои; приняты целые месяцы: сентябрь–октябрь,"
          + " ноябрь–декабрь, январь–март, апрель–май. Если они другие, впишите даты.";

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
    if (part instanceof EachSchoolQuarter) {
      notes.add(SCHOOL_QUARTERS);
    }
    if (part instanceof DuringYear during
        && during.year() instanceof CalendarYearSpan
        && during.year().yearIsUnstated()) {
      notes.add(
          "Если карта на несколько лет, работа идёт в каждом из них. В карте школы год — учебный.");
    }
    if (part instanceof ByDate by) {
      addNotes(by, notes);
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
    if (span instanceof MonthPart part && part.part().unit() == Cut.Unit.WEEK) {
      notes.add(
          "Неделя месяца отсчитана по семь дней с первого числа. Если нужна неделя с понедельника,"
              + " впишите даты.");
    }
    if (span instanceof Season) {
      notes.add(
          "Время года принято как три полных месяца. Если нужны другие сроки, впишите месяцы или"
              + " даты.");
    }
    if (span instanceof SchoolQuarter) {
      notes.add(SCHOOL_QUARTERS);
    }
    if (span instanceof YearOpening) {
      notes.add(
          "Начало года принято как январь, в карте школы – как сентябрь. Если нужна другая дата,"
              + " впишите её.");
    }
    if (span instanceof SchoolYearEdge) {
      notes.add(
          "Начало учебного года принято как сентябрь, конец – как май. Если нужна другая дата,"
              + " впишите её.");
    }
    if (span.year() instanceof YearMark.Following) {
      notes.add(
          "«Следующего года» отсчитано от первого года дорожной карты. Если нужен другой год,"
              + " впишите его.");
    }
    if (span.year().equals(new YearMark.SchoolX(0)) && span.endMonth().getValue() < 9) {
      notes.add(
          "Х — год начала учебного года: этот срок весной или летом перед ним, а в завершающем"
              + " этапе — на следующий год.");
    }
  }

  private static void addNotes(ByDate by, List<String> notes) {
    addNotes(by.span(), notes);
    if (!(by.span() instanceof CalendarYearSpan year)) {
      return;
    }
    if (year.yearIsUnstated()) {
      notes.add(
          "В карте школы год — учебный: он кончается 31 мая. Если нужен календарный, впишите"
              + " дату.");
    } else if (by.edge() == ByDate.Edge.BEFORE) {
      notes.add(
          "Сам названный год не входит: срок – последний день предыдущего. Если год входит,"
              + " напишите «до конца … года».");
    }
  }

  private static Stream<YearlySpan> simple(YearlySpan span) {
    return span instanceof Range range ? Stream.of(range.last()) : Stream.of(span);
  }
}
