package ru.vekha.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The user guide shows and names only what there is. */
class GuideTest {

  private static final Path GUIDE = Path.of("docs/guide");
  private static final Path PICTURES = GUIDE.resolve("pictures");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]+)\\)");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([^)#]+)[^)]*\\)");
  private static final Pattern NAME = Pattern.compile("«([^»]+)»");

  /** Where everything stands that a user reads. */
  private static final List<Path> TEXTS =
      List.of(Path.of("src/main"), Path.of("forms"), Path.of("processes"));

  @Test
  void everyPictureIsThereSmallAndDescribed() {
    Set<String> named = new TreeSet<>();
    for (Path page : pages()) {
      for (MatchResult picture : found(PICTURE, page)) {
        assertThat(picture.group(1)).as("words for %s", picture.group(2)).hasSizeGreaterThan(15);
        assertThat(page.resolveSibling(picture.group(2)))
            .isRegularFile()
            .satisfies(file -> assertThat(Files.size(file)).isBetween(2_000L, 150_000L));
        named.add(Path.of(picture.group(2)).getFileName().toString());
      }
    }
    assertThat(files(PICTURES).map(file -> file.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void everyLinkLeadsToAFile() {
    for (Path page : pages()) {
      assertThat(found(LINK, page))
          .allSatisfy(link -> assertThat(page.resolveSibling(link.group(1))).isRegularFile());
    }
  }

  @Test
  void everyNameInQuotesIsOnAPage() {
    String texts =
        TEXTS.stream()
            .flatMap(GuideTest::files)
            .filter(file -> file.toString().matches(".*\\.(html|js|json|java|form|bpmn)"))
            .map(GuideTest::text)
            .collect(Collectors.joining("\n"));
    for (Path page : pages()) {
      assertThat(found(NAME, page))
          .extracting(name -> name.group(1).replaceAll("\\s+", " "))
          .filteredOn(name -> !texts.contains(name))
          .as("names in %s", page)
          .isEmpty();
    }
  }

  private static List<Path> pages() {
    List<Path> pages = files(GUIDE).filter(file -> file.toString().endsWith(".md")).toList();
    assertThat(pages).hasSizeGreaterThan(4);
    return pages;
  }

  private static List<MatchResult> found(Pattern pattern, Path page) {
    return pattern.matcher(text(page)).results().toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
