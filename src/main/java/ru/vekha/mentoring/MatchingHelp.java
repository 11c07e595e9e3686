package ru.vekha.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.mentoring.matching.Candidate;
import ru.vekha.mentoring.matching.Excluded;
import ru.vekha.mentoring.matching.Matching;
import ru.vekha.mentoring.matching.Offer;
import ru.vekha.mentoring.matching.Seeker;
import ru.vekha.mentoring.matching.Suggestion;
import ru.vekha.mentoring.matching.WhoMayMentor;
import ru.vekha.organisation.Organisations;

/** The mentees of an organisation who have no mentor yet, each with the mentors who could be it. */
@Component
public class MatchingHelp {

  /** More are never looked at, and the page stays readable. */
  private static final int MOST_CANDIDATES = 5;

  private final Mentees mentees;
  private final Mentors mentors;
  private final MenteeRows rows;
  private final Trainings trainings;
  private final WhoMayMentor whoMayMentor;
  private final Organisations organisations;
  private final Clock clock;

  MatchingHelp(
      Mentees mentees,
      Mentors mentors,
      MenteeRows rows,
      Trainings trainings,
      WhoMayMentor whoMayMentor,
      Organisations organisations,
      Clock clock) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.rows = rows;
    this.trainings = trainings;
    this.whoMayMentor = whoMayMentor;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A mentor with what speaks for or against. */
  public record Named(
      UUID mentorId, PersonName name, List<String> reasons, List<String> cautions) {}

  /** A mentee with the best candidates, and why the other mentors are none. */
  public record Match(Mentee mentee, List<Named> candidates, List<Named> excluded) {}

  /**
   * All who wait for a mentor, by name.
   *
   * @throws RegisterHidden if the actor does not keep the registers of the organisation
   */
  @Transactional
  public List<Match> of(String actor, String organisationId) {
    LocalDate today = LocalDate.now(clock.withZone(organisations.get(organisationId).zone()));
    List<Mentor> offering =
        mentors.of(actor, organisationId).stream()
            .filter(each -> each.facts().stay().coversDay(today))
            .toList();
    Set<UUID> paired = rows.inLivePairs(organisationId);
    Map<UUID, Mentee> waiting = new LinkedHashMap<>();
    mentees.of(actor, organisationId).stream()
        .filter(each -> each.facts().stay().coversDay(today))
        .filter(each -> !paired.contains(each.id()))
        .forEach(each -> waiting.put(each.id(), each));
    List<Seeker> seekers = waiting.values().stream().map(each -> seeker(each, today)).toList();
    Map<UUID, PersonName> names = new HashMap<>();
    offering.forEach(each -> names.put(each.id(), each.person().name()));
    return Matching.suggestions(seekers, offers(organisationId, offering, today), whoMayMentor)
        .stream()
        .map(each -> match(waiting, names, each))
        .toList();
  }

  private List<Offer> offers(String organisationId, List<Mentor> offering, LocalDate today) {
    Map<UUID, Integer> taken = mentors.taken(organisationId);
    Set<UUID> trained = trainings.trainedMentors(organisationId, today);
    return offering.stream()
        .map(
            each ->
                new Offer(
                    each.id(),
                    each.facts().category(),
                    each.facts().forms(),
                    each.facts().offer(),
                    taken.getOrDefault(each.id(), 0),
                    trained.contains(each.id()),
                    each.ties(),
                    each.person().name().family(),
                    orEmpty(each.person().personId()),
                    each.person().competences()))
        .toList();
  }

  private static Seeker seeker(Mentee mentee, LocalDate today) {
    MenteePerson person = mentee.person();
    return new Seeker(
        mentee.id(),
        mentee.facts().category(),
        mentee.facts().form(),
        person.ageOn(today),
        person.schoolClass(),
        person.name().family(),
        orEmpty(person.personId()),
        person.request());
  }

  private static Match match(
      Map<UUID, Mentee> waiting, Map<UUID, PersonName> names, Suggestion suggestion) {
    return new Match(
        waiting.get(suggestion.menteeId()),
        suggestion.candidates().stream()
            .limit(MOST_CANDIDATES)
            .map(each -> named(names, each))
            .toList(),
        suggestion.excluded().stream().map(each -> named(names, each)).toList());
  }

  private static Named named(Map<UUID, PersonName> names, Candidate candidate) {
    return new Named(
        candidate.mentorId(),
        names.get(candidate.mentorId()),
        candidate.reasons(),
        candidate.cautions());
  }

  private static Named named(Map<UUID, PersonName> names, Excluded excluded) {
    return new Named(
        excluded.mentorId(), names.get(excluded.mentorId()), excluded.reasons(), List.of());
  }

  private static String orEmpty(@Nullable String id) {
    return id == null ? "" : id;
  }
}
