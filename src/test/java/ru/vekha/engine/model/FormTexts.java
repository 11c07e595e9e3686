package ru.vekha.engine.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people read in a form's component. */
final class FormTexts {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern PLAIN_TAG =
      Pattern.compile("</?(h3|h4|p|strong)>|</?style>|<p class=\"[a-z]+\">");
  private static final Pattern UNREAD =
      Pattern.compile("\\{\\{.*?}}|<style>.*?</style>|<[^>]*>", Pattern.DOTALL);

  private FormTexts() {}

  static String label(JsonNode component) {
    boolean date = component.path("type").asText().equals("datetime");
    return component.path(date ? "dateLabel" : "label").asText();
  }

  /** Labels, descriptions, choices and shown texts of one component, templates unfilled. */
  static Stream<String> of(JsonNode component) {
    Stream<String> own =
        Stream.of("label", "dateLabel", "timeLabel", "description", "text", "content")
            .map(property -> component.path(property).asText());
    Stream<String> choices =
        FormModel.items(component.path("values")).map(it -> it.path("label").asText());
    return Stream.concat(own, choices).filter(it -> !it.isEmpty());
  }

  /** Whether what remains without markup and values is words in Cyrillic letters. */
  static boolean isRussian(String text) {
    String read = UNREAD.matcher(text).replaceAll(" ");
    return read.matches("(?s).*[А-яЁё].*") && !read.matches("(?s).*[A-Za-z].*");
  }

  /** Tags beyond plain paragraphs and headings: links, pictures, attributes that act. */
  static Stream<String> doubtfulTags(String html) {
    return TAG.matcher(html)
        .results()
        .map(MatchResult::group)
        .filter(tag -> !PLAIN_TAG.matcher(tag).matches());
  }
}
