package ru.vekha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.docs.Documenter;

/** Holds the modules to the edges of docs/adr/0001 and draws what they are. */
class ModularityTest {

  private static final ApplicationModules MODULES = ApplicationModules.of(VekhaApplication.class);
  private static final Path EDGES = Path.of("docs/adr/0001-modules-and-edges.md");

  @Test
  void modulesUseOnlyWhatTheyDeclareAndFormNoCycle() {
    MODULES.verify();
  }

  @TestFactory
  Stream<DynamicTest> everyModuleDeclaresOnlyEdgesOfTheDecision() throws IOException {
    var table = allowedEdges();
    return MODULES.stream()
        .map(found -> found.getBasePackage())
        .map(base -> dynamicTest(base.getName(), () -> declaresOnlyAllowedEdges(base, table)));
  }

  @Test
  void theDecisionKnowsEveryModuleItNames() throws IOException {
    var table = allowedEdges();

    assertThat(table).isNotEmpty();
    table.forEach((module, edges) -> assertThat(table.keySet()).as(module).containsAll(edges));
  }

  @Test
  void modulesAreDrawn() {
    var options = Documenter.Options.defaults().withOutputFolder("target/modules");

    new Documenter(MODULES, options)
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();

    assertThat(Path.of("target/modules/components.puml")).isNotEmptyFile();
  }

  private static void declaresOnlyAllowedEdges(JavaPackage base, Map<String, Set<String>> table) {
    var module = base.getLocalName();
    var declaration = base.getAnnotation(ApplicationModule.class);

    assertThat(table).as("modules with a row in %s", EDGES).containsKey(module);
    assertThat(declaration).as("@ApplicationModule on %s", base.getName()).isPresent();
    assertThat(declared(declaration.orElseThrow()))
        .as("edges of %s beyond its row in %s", module, EDGES)
        .isSubsetOf(table.get(module));
  }

  /** An edge may name an interface of the module, as in {@code deadline :: words}. */
  private static Set<String> declared(ApplicationModule declaration) {
    return Arrays.stream(declaration.allowedDependencies())
        .map(edge -> edge.split("::")[0].trim())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Set<String>> allowedEdges() throws IOException {
    return MarkdownTable.in(EDGES, "module").rows().stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> names(row.get(row.size() - 1))));
  }

  private static Set<String> names(String cell) {
    return Arrays.stream(cell.split(","))
        .map(String::trim)
        .filter(name -> name.matches("[a-z]+"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
