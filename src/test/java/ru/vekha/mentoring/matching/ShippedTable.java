package ru.vekha.mentoring.matching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The shipped table on the real engine of decisions, without a server around it. */
public final class ShippedTable implements WhoMayMentor {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision decision;
  private final Map<PairFacts, Verdict> known = new HashMap<>();

  public ShippedTable() {
    try {
      byte[] model = Files.readAllBytes(Path.of("processes", "who-may-mentor.dmn"));
      decision = engine.parseDecision("whoMayMentor", new ByteArrayInputStream(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Verdict about(PairFacts pair) {
    return known.computeIfAbsent(
        pair,
        each -> Verdict.of(engine.evaluateDecisionTable(decision, inputs(each)).getResultList()));
  }

  private static Map<String, Object> inputs(PairFacts pair) {
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
