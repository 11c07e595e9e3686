package ru.vekha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the libraries that Vekha is tested with to the list of docs/adr/0005. */
class SupplyChainTest {

  private final List<Library> libraries = Library.onTheClassPath();

  @Test
  void noLibraryIsBelowTheListOfMinimumVersions() throws IOException {
    assertThat(MinimumVersions.read().complaintsAbout(libraries)).isEmpty();
  }

  @Test
  void everyLineOfTheListGuardsALibrary() throws IOException {
    assertThat(MinimumVersions.read().linesWithoutEffectOn(libraries)).isEmpty();
  }

  @Test
  void anOlderLibraryIsComplainedAbout() throws IOException {
    var old = List.of(new Library("commons-lang3", "3.17.0"), new Library("mybatis", "3.5.19"));

    assertThat(MinimumVersions.read().complaintsAbout(old))
        .singleElement()
        .asString()
        .contains("commons-lang3", "CVE-2025-48924");
  }

  /** Annotations are left out: since 2.20 they carry a number of two parts. */
  @Test
  void jsonAndYamlSpeakThroughOneJackson() {
    var versions =
        libraries.stream()
            .filter(library -> library.artifact().startsWith("jackson-"))
            .filter(library -> !library.artifact().equals("jackson-annotations"))
            .map(Library::version)
            .collect(Collectors.toSet());

    assertThat(versions).hasSize(1);
  }

  @Test
  void noLibraryIsThereInTwoVersions() {
    var versions =
        libraries.stream()
            .distinct()
            .collect(Collectors.groupingBy(Library::artifact, Collectors.counting()));

    assertThat(versions).allSatisfy((artifact, count) -> assertThat(count).isEqualTo(1));
  }
}
