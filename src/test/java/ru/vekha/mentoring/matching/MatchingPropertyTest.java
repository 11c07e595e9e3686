package ru.vekha.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentorOffer;
import ru.vekha.mentoring.MentorTies;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Wording;

/** Whatever people there are, no forbidden pair is ever offered. */
class MatchingPropertyTest {

  private static final WhoMayMentor TABLE = new ShippedTable();
  private static final List<UUID> IDS =
      List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));

  @Property(tries = 500)
  void aForbiddenPairIsNeverOffered(
      @ForAll("seekers") List<Seeker> seekers, @ForAll("offers") List<Offer> offers) {
    Map<UUID, Offer> byId =
        offers.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    List<Suggestion> all = Matching.suggestions(seekers, offers, TABLE);
    for (int at = 0; at < seekers.size(); at++) {
      Seeker seeker = seekers.get(at);
      assertThat(all.get(at).candidates())
          .map(candidate -> byId.get(candidate.mentorId()))
          .allSatisfy(
              offer -> {
                assertThat(offer.ties().children()).doesNotContain(seeker.id());
                assertThat(offer.ties().classes())
                    .noneMatch(seeker.schoolClass()::equalsIgnoreCase);
                assertThat(offer.taken()).isLessThan(offer.room().capacity());
                assertThat(offer.trained()).isTrue();
                assertThat(offer.forms()).contains(seeker.form());
              });
    }
  }

  @Property(tries = 300)
  void everyMentorIsOfferedOrItIsSaidWhyNot(
      @ForAll("seekers") List<Seeker> seekers, @ForAll("offers") List<Offer> offers) {
    for (Suggestion each : Matching.suggestions(seekers, offers, TABLE)) {
      assertThat(each.candidates()).allMatch(candidate -> !candidate.reasons().isEmpty());
      assertThat(each.excluded()).allMatch(excluded -> !excluded.reasons().isEmpty());
      Set<UUID> told =
          each.candidates().stream().map(Candidate::mentorId).collect(Collectors.toSet());
      told.addAll(each.excluded().stream().map(Excluded::mentorId).toList());
      assertThat(told)
          .isEqualTo(offers.stream().map(Offer::id).collect(Collectors.toSet()))
          .hasSize(each.candidates().size() + each.excluded().size());
    }
  }

  @Property(tries = 200)
  void theOrderOfTheMentorsDoesNotMatter(
      @ForAll("seekers") List<Seeker> seekers, @ForAll("offers") List<Offer> offers) {
    List<Offer> turned = new ArrayList<>(offers);
    Collections.reverse(turned);
    assertThat(Matching.suggestions(seekers, turned, TABLE).stream().map(Suggestion::candidates))
        .containsExactlyElementsOf(
            Matching.suggestions(seekers, offers, TABLE).stream()
                .map(Suggestion::candidates)
                .toList());
  }

  @Provide
  Arbitrary<List<Seeker>> seekers() {
    return Combinators.combine(
            Arbitraries.of(IDS),
            Arbitraries.of(MentoringForm.TEACHER_LEARNER, MentoringForm.LEARNER_LEARNER),
            Arbitraries.integers().between(10, 30),
            Arbitraries.of("", "7А", "8б"),
            words())
        .as(
            (id, form, age, group, request) ->
                new Seeker(id, MenteeCategory.LEARNER, form, age, group, "А", "", request))
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Offer>> offers() {
    Arbitrary<MentorTies> ties =
        Combinators.combine(
                Arbitraries.of(IDS).set().ofMaxSize(2),
                Arbitraries.of("7а", "8Б", "9В").set().ofMaxSize(2))
            .as(MentorTies::new);
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 3);
    return Combinators.combine(
            Arbitraries.of(MentorCategory.class),
            Arbitraries.of(MentoringForm.TEACHER_LEARNER, MentoringForm.LEARNER_LEARNER)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2),
            number,
            number,
            Arbitraries.of(true, true, false),
            ties,
            words())
        .as(
            (category, forms, capacity, taken, trained, tied, competences) ->
                new Offer(
                    UUID.randomUUID(),
                    category,
                    forms,
                    new MentorOffer(capacity + 1, BigDecimal.ONE, 10, null, false),
                    taken,
                    trained,
                    tied,
                    "Б",
                    "",
                    competences))
        .list()
        .ofMaxSize(6);
  }

  private static Arbitrary<Wording> words() {
    Arbitrary<String> word =
        Arbitraries.of("робототехника", "физику", "вязание", "олимпиаде", "<script>", "");
    return Combinators.combine(word.list().ofMaxSize(4), word.list().ofMaxSize(2))
        .as((text, tags) -> new Wording(String.join(" ", text), tags));
  }
}
