package ru.vekha.engine;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/**
 * A form was handed in that cannot be accepted; the task stays as it was. The message names every
 * field and reason in Russian.
 *
 * <p>It is the engine's own validation exception, because that is the only one which the engine's
 * REST resources answer with 400 instead of 500.
 */
public final class FormRefused extends FormFieldValidationException {

  /** The error code in the REST answer by which a refused form is told from other errors. */
  public static final int CODE = 24_001;

  /** How the message begins, so that it can be cut out of a longer one. */
  static final String OPENING = "Форма не принята. ";

  private static final long serialVersionUID = 1L;
  private static final int PROBLEMS_TOLD = 20;

  private final List<FieldProblem> problems;

  /** Refuses a form for at least one problem. */
  public FormRefused(List<FieldProblem> problems) {
    super(null, message(problems));
    this.problems = List.copyOf(problems);
    setCode(CODE);
  }

  /** Refuses a form because of one field; the form gives the field's name. */
  public static FormRefused field(String key, String message) {
    return new FormRefused(List.of(FieldProblem.of(key, message)));
  }

  /** Refuses a form as a whole; the reason begins with a capital and has no final full stop. */
  public static FormRefused because(String message) {
    return new FormRefused(List.of(FieldProblem.ofForm(message)));
  }

  /** Every reason, in the order of the form. */
  public List<FieldProblem> problems() {
    return problems;
  }

  /** The same refusal with keys replaced by the names that users read. */
  public FormRefused labelled(Function<String, String> labelOfKey) {
    return new FormRefused(problems.stream().map(problem -> problem.labelled(labelOfKey)).toList());
  }

  private static String message(List<FieldProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("A form is refused for at least one reason");
    }
    String told =
        problems.stream()
            .limit(PROBLEMS_TOLD)
            .map(FieldProblem::sentence)
            .collect(Collectors.joining(" ", OPENING, ""));
    int rest = problems.size() - PROBLEMS_TOLD;
    return rest > 0 ? told + " Других замечаний: " + rest + "." : told;
  }
}
