package ru.vekha.mentoring.questionnaire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The questions of every questionnaire, read from {@code questionnaires/questions.tsv}. */
@Component
public class QuestionnaireForms {

  private static final String FILE = "/questionnaires/questions.tsv";

  private final Map<Form, List<Question>> questions = new LinkedHashMap<>();

  QuestionnaireForms() {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A questionnaire at one of its measurements. */
  public record Form(QuestionnaireKind kind, Measurement measurement) {}

  /** Every questionnaire there is. */
  public List<Form> all() {
    return List.copyOf(questions.keySet());
  }

  /** Its questions in order; none if there is no such questionnaire. */
  public List<Question> questions(Form form) {
    return List.copyOf(questions.getOrDefault(form, List.of()));
  }

  private void read(String line) {
    String[] cells = line.split("\t", -1);
    questions
        .computeIfAbsent(
            new Form(QuestionnaireKind.valueOf(cells[0]), Measurement.valueOf(cells[1])),
            form -> new ArrayList<>())
        .add(
            new Question(
                cells[2], Question.Scale.valueOf(cells[3]), cells[4].equals("yes"), cells[5]));
  }
}
