package ru.vekha.mentoring.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a request and a competence have in common.
 *
 * @param tags keywords of the competence that answer the request
 * @param words further words of the request that the competence has, too
 */
record Likeness(List<String> tags, List<String> words) {

  static Likeness of(Words request, Words competence) {
    List<Words.Tag> tags =
        competence.tags().stream()
            .filter(tag -> tag.stems().stream().anyMatch(request.all()::containsKey))
            .toList();
    Set<String> told = new HashSet<>();
    tags.forEach(tag -> told.addAll(tag.stems()));
    List<String> words =
        request.all().entrySet().stream()
            .filter(word -> competence.all().containsKey(word.getKey()))
            .filter(word -> !told.contains(word.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Likeness(tags.stream().map(Words.Tag::text).toList(), words);
  }

  boolean isEmpty() {
    return tags.isEmpty() && words.isEmpty();
  }
}
