package ru.vekha.cockpit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.plugin.spi.CockpitPlugin;
import org.camunda.bpm.tasklist.plugin.spi.TasklistPlugin;
import org.camunda.bpm.webapp.plugin.spi.AppPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.security.HttpRules;

/** What the plug-ins consist of, before anything is served. */
class WebAppPluginsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/plugin-webapp");
  private static final Path SHARED =
      Path.of("src/main/resources/META-INF/resources/webjars/camunda/lib/vekha");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .* from '([^']+)';$");

  @Test
  void theWebAppsFindThePlugIns() {
    assertThat(ServiceLoader.load(TasklistPlugin.class))
        .extracting(AppPlugin::getId)
        .contains("vekha-tasklist");
    assertThat(ServiceLoader.load(CockpitPlugin.class))
        .extracting(AppPlugin::getId)
        .contains("vekha-cockpit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit"})
  void everyImportLeadsToAFile(String app) throws IOException {
    URI served = URI.create("/camunda/api/" + app + "/plugin/vekha-" + app + "/static/app/");

    assertThat(files(SCRIPTS.resolve("vekha-" + app + "/app"), ".js"))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            script ->
                assertThat(imports(script))
                    .allSatisfy(
                        path ->
                            assertThat(file(app, served.resolve(path))).as(path).isRegularFile()));
  }

  @Test
  void theChartsComeFromTheLibraryThatIsPacked() throws IOException {
    String script = Files.readString(SCRIPTS.resolve("vekha-cockpit/app/chart.js"), UTF_8);
    URI library =
        Pattern.compile("library = '([^']+)'")
            .matcher(script)
            .results()
            .map(
                found ->
                    URI.create("/camunda/api/cockpit/plugin/vekha-cockpit/static/app/")
                        .resolve(found.group(1)))
            .findFirst()
            .orElseThrow();

    assertThat(getClass().getResource("/META-INF/resources" + library.getPath())).isNotNull();
    assertThat(new HttpRules().allow("GET", library.getPath())).isTrue();
  }

  @Test
  void dataNeverBecomeMarkup() throws IOException {
    List<Path> scripts =
        Stream.of(SCRIPTS.resolve("vekha-tasklist"), SCRIPTS.resolve("vekha-cockpit"), SHARED)
            .flatMap(folder -> files(folder, ".js").stream())
            .toList();

    assertThat(scripts)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            script ->
                assertThat(Files.readString(script, UTF_8))
                    .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"));
  }

  @Test
  void filesAreShortEnoughToBeRead() throws IOException {
    for (Path folder : List.of(SCRIPTS, SHARED)) {
      assertThat(files(folder, ""))
          .allSatisfy(file -> assertThat(Files.readAllLines(file, UTF_8)).hasSizeLessThan(150));
    }
  }

  private static Path file(String app, URI address) {
    String path = address.getPath();
    String own = "/camunda/api/" + app + "/plugin/vekha-" + app + "/static/";
    return path.startsWith(own)
        ? SCRIPTS.resolve("vekha-" + app).resolve(path.substring(own.length()))
        : SHARED.resolve(path.replace("/camunda/lib/vekha/", ""));
  }

  private static List<String> imports(Path script) throws IOException {
    return IMPORT
        .matcher(Files.readString(script, UTF_8))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
