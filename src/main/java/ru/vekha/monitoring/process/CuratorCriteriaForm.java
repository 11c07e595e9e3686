package ru.vekha.monitoring.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.monitoring.Evaluations;

/** Stage 1: the curator's nine criteria, each shown fully, partly or not at all. */
@Component
class CuratorCriteriaForm implements TaskFormHandling {

  private static final int CRITERIA = 9;
  private static final Map<String, Integer> SCORES = Map.of("full", 2, "partly", 1, "none", 0);

  private final Evaluations evaluations;

  CuratorCriteriaForm(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  @Override
  public String formKey() {
    return "curator-criteria";
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    List<Integer> scores =
        IntStream.rangeClosed(1, CRITERIA)
            .mapToObj(criterion -> SCORES.get(form.code("criterion" + criterion)))
            .toList();
    evaluations.score(EvaluationFacts.id(form.task()), scores);
    return Map.of();
  }
}
