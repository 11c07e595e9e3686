package ru.vekha.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that has passed its check. Fields left empty, hidden or locked have no value; a checkbox
 * that is shown always has one.
 *
 * <p>Asking for a required value that is not there, or for another kind of value, is a programming
 * error: {@link IllegalStateException} names the form and the field.
 *
 * @param submissionId id of the row of {@code form_submission} written in the same transaction
 * @param userId who handed the form in, null when Vekha itself did
 * @param forPersonId in whose place, null when it was in the user's own right
 * @param values text, dates and codes as {@code String}, numbers as {@code BigDecimal}, checkboxes
 *     as {@code Boolean}, several choices as a list of codes
 */
public record SubmittedForm(
    UUID submissionId,
    TaskFormContext task,
    String formKey,
    @Nullable String userId,
    @Nullable String forPersonId,
    Map<String, Object> values) {

  public SubmittedForm {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Text as it was typed, without blanks around it. */
  public String text(String key) {
    return required(key, String.class);
  }

  /** Text as it was typed, empty when the field was left empty or not shown. */
  public Optional<String> optionalText(String key) {
    return optional(key, String.class);
  }

  /** The value of a chosen option. */
  public String code(String key) {
    return required(key, String.class);
  }

  /** The value of a chosen option, empty when nothing was chosen. */
  public Optional<String> optionalCode(String key) {
    return optional(key, String.class);
  }

  /** The values of all chosen options, in the order of choosing. */
  public List<String> codes(String key) {
    Object chosen = values.getOrDefault(key, List.of());
    if (!(chosen instanceof List<?> codes)) {
      throw new IllegalStateException("Field %s of form %s is not a list".formatted(key, formKey));
    }
    return codes.stream().map(String.class::cast).toList();
  }

  /** A date without time. */
  public LocalDate date(String key) {
    return LocalDate.parse(text(key));
  }

  /** A date without time, empty when the field was left empty or not shown. */
  public Optional<LocalDate> optionalDate(String key) {
    return optionalText(key).map(LocalDate::parse);
  }

  /** A number as it was typed. */
  public BigDecimal number(String key) {
    return required(key, BigDecimal.class);
  }

  /** A number as it was typed, empty when the field was left empty or not shown. */
  public Optional<BigDecimal> optionalNumber(String key) {
    return optional(key, BigDecimal.class);
  }

  /** A whole number; the form must allow no decimal digits. */
  public int integer(String key) {
    return number(key).intValueExact();
  }

  /** Whether a checkbox is set; one that was not shown is not set. */
  public boolean bool(String key) {
    return optional(key, Boolean.class).orElse(false);
  }

  private <T> T required(String key, Class<T> type) {
    return optional(key, type)
        .orElseThrow(
            () -> new IllegalStateException("Form " + formKey + " came without a value of " + key));
  }

  private <T> Optional<T> optional(String key, Class<T> type) {
    Object value = values.get(key);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalStateException(
          "Field %s of form %s is not a %s".formatted(key, formKey, type.getSimpleName()));
    }
    return Optional.ofNullable(type.cast(value));
  }
}
