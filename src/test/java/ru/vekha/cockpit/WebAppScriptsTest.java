package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each app loads of Vekha's own, and that it still fits the apps of this release. */
class WebAppScriptsTest {

  private static final Pattern QUOTED_PATH = Pattern.compile("['\"]((?:\\.\\./|\\./)[^'\"]+)['\"]");

  /** The English of an entry such as {@code 'Select': 'Выберите'}. */
  private static final Pattern TEXT = Pattern.compile("(?m)^  (['\"])(.+?)\\1:");

  /** What a pattern such as {@code /^Field must have minimum value of (.+)/} begins with. */
  private static final Pattern PATTERN_START = Pattern.compile("\\[/\\^([A-Za-z, ]{6,20})");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void namesScriptsThatExist(String app) {
    List<String> scripts = paths(WebAppLocale.text(app + "/scripts/config.js"));

    assertThat(scripts).contains("../../lib/vekha/russian", "../../lib/vekha/session");
    assertThat(scripts)
        .allSatisfy(path -> assertThat(WebAppLocale.text(app + "/" + path + ".js")).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void hidesTheEndOfLifeBanner(String app) {
    List<String> styles = paths(WebAppLocale.text(app + "/styles/user-styles.css"));

    assertThat(styles)
        .anySatisfy(
            path ->
                assertThat(WebAppLocale.text(app + "/styles/" + path)).contains(".ce-eol-banner"));
  }

  @Test
  void importsModulesThatExist() {
    assertThat(paths(WebAppLocale.text("../lib/vekha/russian.js")))
        .isNotEmpty()
        .allSatisfy(
            path -> assertThat(WebAppLocale.text("../lib/vekha/" + path)).contains("export"));
  }

  @Test
  void translatesOnlyTextsThatTheFormsStillHave() {
    String forms = WebAppLocale.text("../lib/vekha/form-texts.js");
    String bundle = WebAppLocale.text("../lib/deps.js");

    assertThat(groups(TEXT, forms, 2)).hasSizeGreaterThan(20).allMatch(bundle::contains);
    assertThat(groups(PATTERN_START, forms, 1)).hasSizeGreaterThan(8).allMatch(bundle::contains);
  }

  private static List<String> paths(String script) {
    return groups(QUOTED_PATH, script, 1);
  }

  private static List<String> groups(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(found -> found.group(group)).toList();
  }
}
