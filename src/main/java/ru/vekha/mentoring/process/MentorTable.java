package ru.vekha.mentoring.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import ru.vekha.engine.DecisionTable;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.matching.PairFacts;
import ru.vekha.mentoring.matching.Verdict;
import ru.vekha.mentoring.matching.WhoMayMentor;

/** Who may mentor whom: {@code who-may-mentor.dmn}. Asked once about each case there is. */
@Component
class MentorTable implements WhoMayMentor, DecisionTable {

  private static final String DECISION = "whoMayMentor";

  private final DecisionService decisions;
  private final Map<PairFacts, Verdict> known = new ConcurrentHashMap<>();

  MentorTable(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Verdict about(PairFacts pair) {
    return known.computeIfAbsent(
        pair,
        each ->
            Verdict.of(
                decisions.evaluateDecisionTableByKey(DECISION, inputs(each)).getResultList()));
  }

  @Override
  public String table() {
    return DECISION;
  }

  @Override
  public Stream<Map<String, Object>> cases() {
    return allFacts().map(MentorTable::inputs);
  }

  @Override
  public void understand(List<Map<String, Object>> rows) {
    Verdict.of(rows);
  }

  /** Every combination of what is true, and every combination of who is meant. */
  private static Stream<PairFacts> allFacts() {
    List<PairFacts> all = new ArrayList<>();
    IntStream.range(0, 64)
        .mapToObj(
            bits ->
                facts(
                    bits,
                    MentoringForm.TEACHER_LEARNER,
                    MentorCategory.TEACHER,
                    MenteeCategory.LEARNER))
        .forEach(all::add);
    for (MentoringForm form : MentoringForm.values()) {
      for (MentorCategory mentor : MentorCategory.values()) {
        for (MenteeCategory mentee : MenteeCategory.values()) {
          all.add(facts(0b111000, form, mentor, mentee));
        }
      }
    }
    return all.stream();
  }

  private static PairFacts facts(
      int bits, MentoringForm form, MentorCategory mentor, MenteeCategory mentee) {
    return new PairFacts(
        (bits & 1) != 0,
        (bits & 2) != 0,
        (bits & 4) != 0,
        (bits & 8) != 0,
        (bits & 16) != 0,
        (bits & 32) != 0,
        form,
        mentor,
        mentee);
  }

  static Map<String, Object> inputs(PairFacts pair) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("ownChild", pair.ownChild());
    inputs.put("ownClass", pair.ownClass());
    inputs.put("samePerson", pair.samePerson());
    inputs.put("roomLeft", pair.roomLeft());
    inputs.put("trained", pair.trained());
    inputs.put("formOffered", pair.formOffered());
    inputs.put("form", pair.form().code());
    inputs.put("mentorCategory", pair.mentor().name());
    inputs.put("menteeCategory", pair.mentee().name());
    return inputs;
  }
}
