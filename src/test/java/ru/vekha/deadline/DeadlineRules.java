package ru.vekha.deadline;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import ru.vekha.deadline.rule.AsNeeded;
import ru.vekha.deadline.rule.ByDate;
import ru.vekha.deadline.rule.ByOtherDocument;
import ru.vekha.deadline.rule.Compound;
import ru.vekha.deadline.rule.DuringYear;
import ru.vekha.deadline.rule.Labelled;
import ru.vekha.deadline.rule.OnEventDay;
import ru.vekha.deadline.rule.OnSpans;
import ru.vekha.deadline.rule.SchoolYearResults;
import ru.vekha.deadline.rule.Side;
import ru.vekha.deadline.rule.StandingSince;
import ru.vekha.deadline.rule.StandingWithin;
import ru.vekha.deadline.rule.Term;
import ru.vekha.deadline.rule.WholePeriod;
import ru.vekha.deadline.rule.WithinTermOfDate;
import ru.vekha.deadline.rule.WithinTermOfEvent;
import ru.vekha.deadline.rule.repetition.AfterReportingPeriod;
import ru.vekha.deadline.rule.repetition.AfterReportingYear;
import ru.vekha.deadline.rule.repetition.EachPeriod;
import ru.vekha.deadline.rule.repetition.EachSchoolQuarter;
import ru.vekha.deadline.rule.repetition.EachWorkingDay;
import ru.vekha.deadline.rule.repetition.EveryYears;
import ru.vekha.deadline.rule.repetition.MonthlyDay;
import ru.vekha.deadline.rule.repetition.MonthlyPart;
import ru.vekha.deadline.rule.repetition.MonthlyRange;
import ru.vekha.deadline.rule.repetition.MonthlyWeekday;
import ru.vekha.deadline.rule.repetition.QuarterlyDay;
import ru.vekha.deadline.rule.repetition.Repetition;
import ru.vekha.deadline.rule.repetition.Rhythm;
import ru.vekha.deadline.rule.repetition.TimesAYear;
import ru.vekha.deadline.rule.repetition.Weekly;
import ru.vekha.deadline.rule.repetition.Within;
import ru.vekha.deadline.rule.repetition.Yearly;
import ru.vekha.deadline.span.CalendarDay;
import ru.vekha.deadline.span.CalendarMonth;
import ru.vekha.deadline.span.CalendarYearSpan;
import ru.vekha.deadline.span.Cut;
import ru.vekha.deadline.span.HalfYear;
import ru.vekha.deadline.span.MonthPart;
import ru.vekha.deadline.span.Quarter;
import ru.vekha.deadline.span.Range;
import ru.vekha.deadline.span.SchoolQuarter;
import ru.vekha.deadline.span.SchoolYear;
import ru.vekha.deadline.span.SchoolYearEdge;
import ru.vekha.deadline.span.Season;
import ru.vekha.deadline.span.Since;
import ru.vekha.deadline.span.Span;
import ru.vekha.deadline.span.WeekdayOfMonth;
import ru.vekha.deadline.span.WorkingDayOfMonth;
import ru.vekha.deadline.span.YearMark;
import ru.vekha.deadline.span.YearOpening;
import ru.vekha.deadline.span.YearlySpan;

/** Makes rules of every family for property tests. */
final class DeadlineRules {

  private static final YearMark UNSTATED = new YearMark.Unstated();

  private DeadlineRules() {}

  static Arbitrary<DeadlineRule> rules() {
    return Arbitraries.oneOf(simple(), compounds());
  }

  /** Rules that keep no words of the phrase as they stand. */
  static Arbitrary<DeadlineRule> withoutNames() {
    return Arbitraries.oneOf(
        List.of(
            spans(years()).map(OnSpans::of),
            spans(statedYears()).list().ofMinSize(2).ofMaxSize(4).map(OnSpans::new),
            spans(Arbitraries.just(UNSTATED)).list().ofMinSize(2).ofMaxSize(4).map(OnSpans::new),
            byDates(years()),
            yearly(),
            repetitions(),
            held(),
            spans(years()).map(first -> new StandingSince(new Since(first(first)))),
            yearSpans().map(DuringYear::new),
            Arbitraries.oneOf(
                    yearSpans(),
                    Arbitraries.integers().between(2020, 2030).map(DeadlineRules::yearAndNext))
                .map(StandingWithin::new)
                .filter(rule -> !rule.years().yearIsUnstated()),
            namedDays().map(OnSpans::of),
            months(Arbitraries.just(new YearMark.Following())).map(OnSpans::of),
            namedDays().filter(YearlySpan::yearIsUnstated).map(OnSpans::of).map(Yearly::new),
            datedTerms(),
            Arbitraries.of(new SchoolYear(UNSTATED), new SchoolYear(new YearMark.Stated(2024)))
                .map(SchoolYearResults::new),
            Arbitraries.of(WholePeriod.Wording.class).map(WholePeriod::new),
            Arbitraries.just(new AsNeeded("по мере необходимости"))));
  }

  private static Arbitrary<DeadlineRule> simple() {
    return Arbitraries.oneOf(
        withoutNames(),
        terms(),
        documents(),
        Arbitraries.of(
                "в день проведения форума",
                "до начала смены",
                "по завершении программы",
                "после выставки")
            .map(OnEventDay::new),
        Arbitraries.of("по запросу школ", "по мере поступления заявок", "при наличии места")
            .map(AsNeeded::new));
  }

  private static Arbitrary<DeadlineRule> compounds() {
    Arbitrary<DeadlineRule> dated = byDates(statedYears());
    Arbitrary<DeadlineRule> open = Arbitraries.oneOf(documents(), terms());
    Arbitrary<String> captions = Arbitraries.of("школы", "детские сады", "сбор анкет", "II этап");
    Arbitrary<DeadlineRule> labelled =
        Combinators.combine(captions, Arbitraries.oneOf(dated, repetitions()))
            .as((caption, rule) -> new Labelled(caption, rule));
    return Arbitraries.oneOf(
        Combinators.combine(dated, open).as((one, two) -> new Compound(List.of(one, two))),
        Combinators.combine(dated, Arbitraries.just(new WholePeriod(WholePeriod.Wording.ALWAYS)))
            .as((one, two) -> new Compound(List.of(one, two))),
        months(statedYears())
            .map(
                each ->
                    new Compound(List.of(OnSpans.of(each), new StandingSince(new Since(each))))),
        dated.list().ofMinSize(2).ofMaxSize(3).map(Compound::new),
        labelled.list().ofMinSize(2).ofMaxSize(3).map(Compound::new));
  }

  private static Arbitrary<YearMark> statedYears() {
    return Arbitraries.integers().between(2020, 2030).map(YearMark.Stated::new);
  }

  private static Arbitrary<YearMark> years() {
    return Arbitraries.oneOf(
        statedYears(),
        Arbitraries.just(UNSTATED),
        Arbitraries.of(new YearMark.SchoolX(0), new YearMark.SchoolX(1)));
  }

  private static Arbitrary<YearlySpan> yearSpans() {
    return Arbitraries.oneOf(
        statedYears().map(CalendarYearSpan::new),
        statedYears().map(SchoolYear::new),
        Arbitraries.just(new SchoolYear(new YearMark.SchoolX(0))),
        Arbitraries.of(new CalendarYearSpan(UNSTATED), new SchoolYear(UNSTATED)));
  }

  private static Arbitrary<YearlySpan> days(Arbitrary<YearMark> years) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 31), Arbitraries.of(Month.class), years)
        .as((day, month, year) -> new CalendarDay(Math.min(day, month.minLength()), month, year));
  }

  private static Arbitrary<YearlySpan> months(Arbitrary<YearMark> years) {
    return Combinators.combine(Arbitraries.of(Month.class), years).as(CalendarMonth::new);
  }

  private static Arbitrary<YearlySpan> spans(Arbitrary<YearMark> years) {
    Arbitrary<Month> month = Arbitraries.of(Month.class);
    return Arbitraries.oneOf(
        days(years),
        months(years),
        Combinators.combine(Arbitraries.integers().between(1, 4), years).as(Quarter::new),
        Combinators.combine(Arbitraries.integers().between(1, 2), years)
            .as((number, year) -> new HalfYear(number, year, false)),
        Combinators.combine(cuts(), month, years).as(MonthPart::new),
        Combinators.combine(Arbitraries.integers().between(1, 4), years).as(Season::new),
        Combinators.combine(Arbitraries.integers().between(1, 4), years).as(SchoolQuarter::new),
        Combinators.combine(days(years), days(Arbitraries.just(UNSTATED))).as(DeadlineRules::range),
        Combinators.combine(months(years), months(Arbitraries.just(UNSTATED)))
            .as(DeadlineRules::range));
  }

  private static YearlySpan yearAndNext(int first) {
    return new Range(
        new CalendarYearSpan(new YearMark.Stated(first)),
        new CalendarYearSpan(new YearMark.Stated(first + 1)));
  }

  /** Days and edges that are named without their date. */
  private static Arbitrary<YearlySpan> namedDays() {
    Arbitrary<YearMark> years = Arbitraries.oneOf(statedYears(), Arbitraries.just(UNSTATED));
    Arbitrary<Month> month = Arbitraries.of(Month.class);
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.integers().between(1, 5), Arbitraries.of(DayOfWeek.class), month, years)
            .as(WeekdayOfMonth::new),
        Combinators.combine(Arbitraries.of(true, false), month, years).as(WorkingDayOfMonth::new),
        Combinators.combine(Arbitraries.of(true, false), years).as(SchoolYearEdge::new),
        years.map(YearOpening::new));
  }

  private static Arbitrary<DeadlineRule> datedTerms() {
    Arbitrary<Term> terms =
        Combinators.combine(Arbitraries.integers().between(1, 30), Arbitraries.of(Term.Unit.class))
            .as(Term::new);
    return Combinators.combine(
            terms,
            Arbitraries.of(Side.class),
            days(Arbitraries.oneOf(statedYears(), Arbitraries.just(UNSTATED))))
        .as((term, side, day) -> new WithinTermOfDate(term, side, (CalendarDay) day));
  }

  private static Arbitrary<Cut> cuts() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 3).map(number -> new Cut(Cut.Unit.DECADE, number)),
        Arbitraries.integers().between(1, 5).map(number -> new Cut(Cut.Unit.WEEK, number)),
        Arbitraries.integers().between(1, 2).map(number -> new Cut(Cut.Unit.HALF, number)));
  }

  private static YearlySpan range(YearlySpan last, YearlySpan first) {
    return new Range(first, last);
  }

  private static YearlySpan first(YearlySpan span) {
    return span instanceof Range range ? range.last() : span;
  }

  private static Arbitrary<DeadlineRule> byDates(Arbitrary<YearMark> years) {
    return Combinators.combine(spans(years), Arbitraries.of(ByDate.Edge.class))
        .as(
            (span, edge) -> {
              YearlySpan end = first(span);
              return new ByDate(end, end instanceof CalendarDay ? ByDate.Edge.END : edge);
            });
  }

  private static Arbitrary<DeadlineRule> yearly() {
    Arbitrary<YearMark> none = Arbitraries.just(UNSTATED);
    return Arbitraries.oneOf(
        byDates(none).map(rule -> new Yearly((ByDate) rule)),
        spans(none).map(span -> new Yearly(OnSpans.of(span))));
  }

  private static Arbitrary<Repetition> repetitions() {
    Arbitrary<Integer> day = Arbitraries.integers().between(1, 31);
    Arbitrary<DayOfWeek> weekday = Arbitraries.of(DayOfWeek.class);
    return Arbitraries.oneOf(
        Arbitraries.of(Rhythm.class).map(EachPeriod::new),
        Combinators.combine(day.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
            .as(MonthlyDay::new),
        Combinators.combine(
                Arbitraries.integers().between(1, 15), Arbitraries.integers().between(16, 31))
            .as(MonthlyRange::new),
        Combinators.combine(Arbitraries.integers().between(1, 5), weekday).as(MonthlyWeekday::new),
        Combinators.combine(
                Arbitraries.of(Rhythm.MONTH, Rhythm.QUARTER), Arbitraries.integers().between(0, 15))
            .as(EachWorkingDay::new),
        Arbitraries.integers().between(2, 3).map(EveryYears::new),
        Arbitraries.of(4, 5, 6, 7, 8, 9, 10, 11).map(TimesAYear::new),
        Arbitraries.just(new EachSchoolQuarter()),
        cuts().map(MonthlyPart::new),
        Combinators.combine(Arbitraries.integers().between(1, 3), day).as(QuarterlyDay::new),
        weekday.list().ofMaxSize(3).map(days -> new Weekly(1, days)),
        Arbitraries.integers().between(2, 4).map(step -> new Weekly(step, List.of())),
        Combinators.combine(
                Arbitraries.of(Rhythm.MONTH, Rhythm.QUARTER, Rhythm.HALF_YEAR, Rhythm.YEAR),
                day,
                Arbitraries.of(true, false))
            .as(AfterReportingPeriod::new),
        days(Arbitraries.just(UNSTATED)).map(date -> new AfterReportingYear((CalendarDay) date)));
  }

  private static Arbitrary<DeadlineRule> held() {
    Arbitrary<Repetition> monthly =
        Arbitraries.of(
            new EachPeriod(Rhythm.MONTH),
            new EachPeriod(Rhythm.QUARTER),
            new MonthlyDay(List.of(25), false),
            new Weekly(1, List.of(DayOfWeek.FRIDAY)));
    Arbitrary<Span> spans =
        Arbitraries.oneOf(
            statedYears().map(CalendarYearSpan::new),
            Combinators.combine(months(years()), months(Arbitraries.just(UNSTATED)))
                .as(DeadlineRules::range),
            Arbitraries.just(new SchoolYear(UNSTATED)),
            days(years()).map(Since::new));
    return Combinators.combine(monthly, spans).as(Within::new);
  }

  private static Arbitrary<DeadlineRule> terms() {
    Arbitrary<Term> term =
        Combinators.combine(
                Arbitraries.integers().between(1, 30),
                Arbitraries.of(
                    Term.Unit.DAY, Term.Unit.WORKING_DAY, Term.Unit.WEEK, Term.Unit.MONTH))
            .as(Term::new);
    return Arbitraries.oneOf(
        Combinators.combine(
                term,
                Arbitraries.of(
                    "с даты определения модели", "со дня издания приказа", "с начала работы", ""))
            .as((length, event) -> new WithinTermOfEvent(length, Side.AFTER, event)),
        Combinators.combine(term, Arbitraries.of("до начала смены", "до проведения конкурса"))
            .as((length, event) -> new WithinTermOfEvent(length, Side.BEFORE, event)));
  }

  private static Arbitrary<DeadlineRule> documents() {
    return Arbitraries.of(
            "по отдельному графику", "в установленные сроки", "согласно плану работы на 2021 год")
        .map(ByOtherDocument::new);
  }
}
