package ru.vekha;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Compares the bill of materials in the jar with what the jar really holds. */
class BillOfMaterialsIT {

  private static final Path JAR = Path.of("target/vekha.jar");
  private static final String BILL = "META-INF/sbom/application.cdx.json";
  private static final String LIBRARIES = "BOOT-INF/lib/";

  /** Added while packing, of Spring Boot's own version: it takes the jar apart into layers. */
  private static final String PACKING_TOOL = "spring-boot-jarmode-tools-";

  @Test
  void everyPackedLibraryIsOnTheBill() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      var bill = bill(jar);

      assertThat(packed(jar)).isNotEmpty().allMatch(file -> isListed(file, bill));
    }
  }

  @Test
  void nothingOnTheBillIsBelowTheListOfMinimumVersions() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(MinimumVersions.read().complaintsAbout(bill(jar))).isEmpty();
    }
  }

  @Test
  void noTestLibraryIsPacked() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      assertThat(packed(jar))
          .noneMatch(file -> file.matches("(junit|assertj|mockito|archunit|playwright).*"));
    }
  }

  private static List<String> packed(JarFile jar) {
    return jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
        .map(name -> name.substring(LIBRARIES.length()))
        .filter(name -> !name.startsWith(PACKING_TOOL))
        .toList();
  }

  /** A packed file is named by artifact and version, and by a kind if there are several. */
  private static boolean isListed(String file, List<Library> bill) {
    return bill.stream()
        .map(library -> library.artifact() + "-" + library.version())
        .anyMatch(name -> file.equals(name + ".jar") || file.startsWith(name + "-"));
  }

  private static List<Library> bill(JarFile jar) throws IOException {
    try (var stream = jar.getInputStream(jar.getEntry(BILL))) {
      var components = new ObjectMapper().readTree(stream).path("components");
      return StreamSupport.stream(components.spliterator(), false)
          .map(BillOfMaterialsIT::library)
          .toList();
    }
  }

  private static Library library(JsonNode component) {
    return new Library(component.path("name").asText(), component.path("version").asText());
  }
}
