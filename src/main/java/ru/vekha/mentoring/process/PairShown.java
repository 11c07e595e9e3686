package ru.vekha.mentoring.process;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.vekha.engine.CurrentUser;
import ru.vekha.mentoring.ParticipantNames;
import ru.vekha.mentoring.PersonName;
import ru.vekha.mentoring.pair.Pair;
import ru.vekha.mentoring.pair.PairPlan;
import ru.vekha.mentoring.pair.PairPlans;

/** What the forms of a pair's tasks show of it, to those who may know who it is. */
@Component
class PairShown {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ParticipantNames names;
  private final PairPlans plans;
  private final CurrentUser user;

  PairShown(ParticipantNames names, PairPlans plans, CurrentUser user) {
    this.names = names;
    this.plans = plans;
    this.user = user;
  }

  /** Names, term and plan; the name of somebody whose data is erased is left out. */
  Map<String, Object> of(Pair pair, String stepTitle) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("stepTitle", stepTitle);
    shown.put("group", pair.isGroup());
    shown.put("pairLine", participants(pair));
    shown.put(
        "termLine", "с " + DAY.format(pair.term().from()) + " по " + DAY.format(pair.term().to()));
    plans.of(pair.id()).ifPresent(plan -> shown.put("planText", text(plan)));
    return shown;
  }

  private String participants(Pair pair) {
    String actor = user.id().orElse("");
    Map<UUID, PersonName> mentor = names.ofMentors(actor, List.of(pair.mentorId()));
    Map<UUID, PersonName> mentees = names.ofMentees(actor, pair.menteeIds());
    List<UUID> ids = pair.menteeIds();
    String listed =
        IntStream.range(0, ids.size())
            .mapToObj(
                place -> (pair.isGroup() ? place + 1 + ". " : "") + name(mentees, ids.get(place)))
            .collect(Collectors.joining(", "));
    return "наставник " + name(mentor, pair.mentorId()) + "; наставляемые: " + listed;
  }

  private static String name(Map<UUID, PersonName> names, UUID id) {
    PersonName name = names.get(id);
    return name == null ? "без имени" : name.brief();
  }

  private static String text(PairPlan plan) {
    return plan.goal()
        + plan.steps().stream()
            .map(step -> "\n" + DAY.format(step.due()) + " " + step.step())
            .collect(Collectors.joining());
  }
}
