package ru.vekha.roadmap.packed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * One part of an Office document naming another.
 *
 * @param id the name's id inside the part
 * @param kind the last word of the relation's type: «styles», «worksheet»
 * @param target the path of the part that is named
 */
public record Relation(String id, String kind, String target) {

  static Relation of(String relationsPart, String id, String type, String target) {
    String kind = type.substring(type.lastIndexOf('/') + 1);
    return new Relation(id, kind, resolve(relationsPart, target));
  }

  // «word/_rels/document.xml.rels» names parts from «word/» on, or from the root with a bar.
  private static String resolve(String relationsPart, String target) {
    Deque<String> path = new ArrayDeque<>();
    int folder = relationsPart.lastIndexOf("_rels/");
    String whole =
        target.startsWith("/") ? target : relationsPart.substring(0, Math.max(0, folder)) + target;
    for (String step : whole.toLowerCase(Locale.ROOT).replace('\\', '/').split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** The part that names the relations of another. */
  static String partFor(String part) {
    int bar = part.lastIndexOf('/') + 1;
    return part.substring(0, bar) + "_rels/" + part.substring(bar) + ".rels";
  }
}
