package ru.vekha.mentoring.questionnaire;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question.
 *
 * @param satisfaction whether its answer counts for the share of the satisfied
 */
public record Question(String key, Scale scale, boolean satisfaction, String text) {

  /** How a question is answered. */
  public enum Scale {
    TEN("(?:[1-9]|10)", "нужна оценка от 1 до 10"),
    YES_NO("yes|no", "выберите «да» или «нет»"),
    TEXT("(?s).{1,2000}", "напишите ответ, не больше 2000 знаков"),
    TEXT_OPTIONAL("(?s).{0,2000}", "нужно не больше 2000 знаков");

    private final Pattern answers;
    private final String wanted;

    Scale(String answers, String wanted) {
      this.answers = Pattern.compile(answers);
      this.wanted = wanted;
    }

    /** Whether the answers are numbers. */
    public boolean numeric() {
      return this == TEN;
    }
  }

  /** What is wrong with an answer, in Russian. */
  Optional<String> problem(String answer) {
    return scale.answers.matcher(answer).matches()
        ? Optional.empty()
        : Optional.of(text + " — " + scale.wanted + ".");
  }
}
