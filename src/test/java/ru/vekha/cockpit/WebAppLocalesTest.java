package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.browser.LatinWords;

/** The web apps show Russian everywhere: a missing key would show its raw name to the user. */
class WebAppLocalesTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /** Signs, names and notations that are the same in both languages. */
  private static final Set<String> SAME_IN_RUSSIAN = Set.of("<", "<=", ">", ">=", "CSV", "JSON");

  /** A moment as an app wants one typed; the English text spells the pattern in letters. */
  private static final Pattern MOMENT = Pattern.compile("2026-03-10T14:05:00");

  /** A right may be limited to an app by the id that the engine knows it by. */
  private static final String IDS_OF_APPS = "AUTHORIZATION_COCKPIT_OR_TASKLIST";

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  /** A Latin letter inside a Russian word: it looks right and is found by no search. */
  private static final Pattern MIXED_WORD =
      Pattern.compile("[A-Za-z]\\p{IsCyrillic}|\\p{IsCyrillic}[A-Za-z]");

  /** Placeholders, mark-up and character entities: what the apps fill in or render. */
  private static final Pattern MACHINE_READ =
      Pattern.compile(
          "\\{\\{[^}]*}}|\\{}|</?(?:a|b|br|code|em|i|li|p|span|strong|ul)\\b[^>]*>|&[a-z]+;");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void translatesEveryKeyAndNoOther(String app) {
    assertThat(WebAppLocale.of(app, "ru").labels().keySet())
        .containsExactlyInAnyOrderElementsOf(WebAppLocale.of(app, "en").labels().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void keepsPlaceholdersAndMarkup(String app) {
    assertThat(
            whereNot(app, (english, russian) -> machineRead(english).equals(machineRead(russian))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void keepsSpacesThatJoinATextToItsNeighbour(String app) {
    assertThat(
            whereNot(
                app,
                (english, russian) ->
                    english.startsWith(" ") == russian.startsWith(" ")
                        && english.endsWith(" ") == russian.endsWith(" ")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void leavesNothingInEnglish(String app) {
    assertThat(
            whereNot(
                app,
                (english, russian) ->
                    SAME_IN_RUSSIAN.contains(russian)
                        ? russian.equals(english)
                        : CYRILLIC.matcher(russian).find() || MOMENT.matcher(russian).matches()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void writesOnlyNamesInLatinLetters(String app) {
    assertThat(
            WebAppLocale.of(app, "ru").labels().entrySet().stream()
                .filter(label -> !label.getKey().equals(IDS_OF_APPS))
                .flatMap(label -> LatinWords.in(shown(label.getValue())).stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void writesNoRussianWordWithLatinLetters(String app) {
    assertThat(whereNot(app, (english, russian) -> !MIXED_WORD.matcher(shown(russian)).find()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "admin", "cockpit"})
  void namesMonthsAndDaysAsTheLanguageDoes(String app) {
    var dates = WebAppLocale.of(app, "ru").dates();

    // Every format of the apps puts the day before the month, so the month is in the genitive.
    assertThat(WebAppLocale.words(dates.at("/months"))).containsExactly(monthNames(TextStyle.FULL));
    assertThat(WebAppLocale.words(dates.at("/monthsShort")))
        .containsExactly(monthNames(TextStyle.SHORT));
    assertThat(WebAppLocale.words(dates.at("/weekdays")))
        .containsExactly(dayNames(TextStyle.FULL_STANDALONE));
    assertThat(WebAppLocale.words(dates.at("/weekdaysShort")))
        .containsExactly(dayNames(TextStyle.SHORT_STANDALONE));
    assertThat(WebAppLocale.words(dates.at("/weekdaysMin")))
        .containsExactly(dayNames(TextStyle.SHORT_STANDALONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "admin", "cockpit"})
  void setsEveryDateFormatThatTheEnglishFileSets(String app) {
    WebAppLocale english = WebAppLocale.of(app, "en");
    WebAppLocale russian = WebAppLocale.of(app, "ru");

    for (String group : List.of("calendar", "longDateFormat", "relativeTime", "week")) {
      assertThat(russian.dateKeys(group)).as(group).isEqualTo(english.dateKeys(group));
    }
    assertThat(russian.dates().at("/longDateFormat/L").asText()).isEqualTo("DD.MM.YYYY");
    assertThat(russian.dates().at("/week/dow").asInt()).as("Monday opens the week").isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void offersRussianWhateverTheBrowserAsksFor(String app) {
    assertThat(WebAppLocale.text(app + "/scripts/config.js"))
        .contains("availableLocales: ['ru']", "fallbackLocale: 'ru'");
  }

  /** The keys whose texts break the rule, with both texts. */
  private static Map<String, List<String>> whereNot(String app, BiPredicate<String, String> holds) {
    Map<String, String> english = WebAppLocale.of(app, "en").labels();
    Map<String, List<String>> broken = new TreeMap<>();
    WebAppLocale.of(app, "ru")
        .labels()
        .forEach(
            (key, russian) -> {
              String original = english.getOrDefault(key, "");
              if (!holds.test(original, russian)) {
                broken.put(key, List.of(original, russian));
              }
            });
    return broken;
  }

  private static List<String> machineRead(String text) {
    return MACHINE_READ.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static String shown(String text) {
    return MACHINE_READ.matcher(text).replaceAll(" ");
  }

  private static String[] monthNames(TextStyle style) {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(style, RUSSIAN))
        .toArray(String[]::new);
  }

  /** The days' names as the apps expect them: Sunday first. */
  private static String[] dayNames(TextStyle style) {
    return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
        .limit(7)
        .map(day -> day.getDisplayName(style, RUSSIAN))
        .toArray(String[]::new);
  }
}
