package ru.vekha.engine.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a deployed form accepts.
 *
 * @param key the form's id
 * @param fields the fields in the order of the form
 * @param computedKeys keys of computed components: browsers submit them, nobody uses them
 */
public record FormSchema(String key, List<FormField> fields, Set<String> computedKeys) {

  /** The field's name as users read it, or the key when the form has no such field. */
  public String labelOf(String fieldKey) {
    return field(fieldKey).map(FormField::label).orElse(fieldKey);
  }

  /** Who may keep the field's value; empty when the form has no such field. */
  public Optional<Keeping> keepingOf(String fieldKey) {
    return field(fieldKey).map(FormField::keeping);
  }

  /** The keys of all fields, in the order of the form. */
  public List<String> fieldKeys() {
    return fields.stream().map(FormField::key).toList();
  }

  boolean knows(String fieldKey) {
    return computedKeys.contains(fieldKey) || field(fieldKey).isPresent();
  }

  private Optional<FormField> field(String fieldKey) {
    return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
  }
}
