package ru.vekha.mentoring.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.vekha.mentoring.Wording;

/**
 * A request or a competence taken apart once, to be compared with many others.
 *
 * @param all every word by its stem
 * @param tags the keywords with their stems
 */
record Words(Map<String, String> all, List<Tag> tags) {

  /** A keyword and the stems of its words. */
  record Tag(String text, Set<String> stems) {}

  static Words of(Wording wording) {
    return new Words(
        Stems.of(wording.text() + " " + String.join(" ", wording.tags())),
        wording.tags().stream().map(tag -> new Tag(tag, Stems.of(tag).keySet())).toList());
  }
}
