package ru.vekha.reporting.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.LifecycleStage;
import ru.vekha.roadmap.ResultKinds;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.Stages;

/** What is expected, against the roadmaps that ship. */
class MethodologyTest {

  private static final Pattern SECTION = Pattern.compile("^([1-7])-й этап");

  private final Methodology methodology =
      new Methodology(new ClassPathResource("reporting/methodology.tsv"));

  @Test
  void everyKindOfOrganisationIsExpectedToHaveSomethingOnce() {
    for (OrganisationKind kind : OrganisationKind.values()) {
      List<ExpectedDocument> expected = methodology.of(kind);
      assertThat(expected).as(kind.name()).isNotEmpty();
      assertThat(expected).extracting(ExpectedDocument::key).doesNotHaveDuplicates();
      assertThat(expected).extracting(ExpectedDocument::title).doesNotHaveDuplicates();
    }
    assertThat(methodology.of(OrganisationKind.SCHOOL))
        .extracting(ExpectedDocument::stage)
        .containsAll(Arrays.asList(ModelStage.values()));
  }

  @Test
  void everyRegisterStandsForSomething() {
    Set<Register> used = EnumSet.noneOf(Register.class);
    for (OrganisationKind kind : OrganisationKind.values()) {
      methodology.of(kind).forEach(each -> used.addAll(each.registers()));
    }
    assertThat(used).containsExactlyInAnyOrder(Register.values());
  }

  @Test
  void everyResultOfTheSchoolsOwnRoadmapIsADocumentThatIsExpected() {
    List<String> unknown = new ArrayList<>();
    for (ActivityRow row : school()) {
      for (DocumentKind kind : ResultKinds.read(row.result())) {
        if (shownBy(row, kind).isEmpty()) {
          unknown.add(row.number() + " " + row.result() + " " + kind);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyPaperExpectedOfASchoolIsAResultOfItsOwnRoadmap() {
    Set<ExpectedDocument> shown = new HashSet<>();
    for (ActivityRow row : school()) {
      ResultKinds.read(row.result()).forEach(kind -> shown.addAll(shownBy(row, kind)));
    }

    // Named by the order itself (clause 3) and by Dzerzhinsk 3.3 and 3.4, not by the rows.
    assertThat(methodology.of(OrganisationKind.SCHOOL))
        .filteredOn(each -> !shown.contains(each))
        .extracting(ExpectedDocument::key)
        .containsExactlyInAnyOrder("curator_order", "pairing_order", "meeting_forms");
  }

  @Test
  void aRowOutsideTheStagesOfTheModelIsKnownByItsOwnStage() {
    assertThat(
            Methodology.shownBy(
                new RowOfResult(LifecycleStage.WORKING_GROUP, Set.of(DocumentKind.ORDER), null),
                methodology.of(OrganisationKind.MUNICIPALITY)))
        .extracting(ExpectedDocument::key)
        .containsExactly("group_order");
    assertThat(
            Methodology.shownBy(
                new RowOfResult(LifecycleStage.TRAINING, Set.of(DocumentKind.CERTIFICATE), null),
                methodology.of(OrganisationKind.SCHOOL)))
        .isEmpty();
  }

  private List<ExpectedDocument> shownBy(ActivityRow row, DocumentKind kind) {
    return Methodology.shownBy(
        new RowOfResult(Stages.of(row), Set.of(kind), section(row.section())),
        methodology.of(OrganisationKind.SCHOOL));
  }

  private static @Nullable ModelStage section(String heading) {
    Matcher number = SECTION.matcher(heading);
    return number.find() ? ModelStage.ofNumber(Integer.parseInt(number.group(1))) : null;
  }

  private static List<ActivityRow> school() {
    return RoadmapCatalogue.shipped().find("school-template").orElseThrow().rows();
  }
}
