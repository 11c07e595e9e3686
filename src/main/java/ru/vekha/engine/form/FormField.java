package ru.vekha.engine.form;

import java.util.List;

/**
 * A field that a form may be handed in with.
 *
 * @param label the field's name as users read it
 * @param required whether it must be filled in while it is shown
 * @param locked whether users can only look at it; what is submitted for it is ignored
 * @param hiddenWhen the conditions, its own and its groups', any one of which hides it
 */
record FormField(
    String key,
    String label,
    boolean required,
    boolean locked,
    Keeping keeping,
    List<String> hiddenWhen,
    ValueRule rule) {

  boolean isHidden(FormSurroundings surroundings) {
    return hiddenWhen.stream()
        .anyMatch(condition -> surroundings.feel().holds(condition, surroundings.data()));
  }
}
