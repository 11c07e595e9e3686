package ru.vekha.engine;

import java.util.Map;

/**
 * What a module does with a form that has passed its check, inside the transaction that completes
 * the task. There is one bean for each form.
 */
public interface TaskFormHandling {

  /** The id of the form, equal to its file name, for example {@code perform-assignment}. */
  String formKey();

  /**
   * Values put into the form when it opens, and the option lists that its fields choose from. They
   * are shown and never stored by the engine. They are asked for again when the form is handed in,
   * so an option is valid only while it is still offered.
   *
   * @return scalars, ISO dates as text or {@code LocalDate}; an option list is a list of texts or
   *     of maps with {@code label} and {@code value}
   */
  default Map<String, Object> valuesShown(TaskFormContext task) {
    return Map.of();
  }

  /**
   * Stores what the form says in the module's own tables.
   *
   * @return the variables the engine may keep: codes, ids and ISO dates as text, numbers, booleans;
   *     a null value clears a variable. Text outside {@code [A-Za-z0-9._:+-]{1,64}} is a
   *     programming error and fails the submission
   * @throws FormRefused when the content cannot be accepted; the task then stays as it was
   */
  Map<String, Object> accept(SubmittedForm form);
}
