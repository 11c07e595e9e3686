package ru.vekha.engine.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.vekha.engine.form.FormSchemaFaulty;
import ru.vekha.engine.form.FormSchemaReader;

/** What Tasklist shows well, what is safe to show, and what may stay in the engine. */
enum FormRule implements ModelRule<FormModel> {
  ID_IS_FILE_NAME(FormRule::ids),
  TASKLIST_CAN_READ_IT(FormRule::versions),
  COMPONENT_WORKS_IN_TASKLIST(FormRule::types),
  KEY_IS_LOWER_CAMEL_AND_UNIQUE(FormRule::keys),
  FIELD_HAS_A_LABEL(FormRule::labels),
  TEXT_IS_RUSSIAN(FormRule::foreign),
  TEXT_FIELD_HAS_A_MAX_LENGTH(FormRule::lengths),
  CHOICE_IS_A_CODE(FormRule::choices),
  ENGINE_KEEPS_NO_FREE_TEXT(FormRule::kept),
  SHOWN_VALUE_IS_ESCAPED(FormRule::templates),
  SHOWN_HTML_IS_PLAIN(FormRule::markup),
  SERVER_CAN_CHECK_IT(FormRule::faults);

  /** The newest schema that the form-js of Tasklist 7.24 (1.8.7) knows. */
  private static final int NEWEST_SCHEMA = 16;

  private static final int LONGEST_TEXT = 4000;

  /** Tried in Tasklist; a file picker or a document preview makes a whole form fail there. */
  private static final Set<String> WORKING =
      Set.of(
          "text",
          "html",
          "group",
          "separator",
          "spacer",
          "textfield",
          "textarea",
          "number",
          "datetime",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "taglist");

  private static final Set<String> TEXT_FIELDS = Set.of("textfield", "textarea");
  private static final Set<String> CODES =
      Set.of("radio", "select", "datetime", "number", "checkbox");
  private static final String KEEP = "vekha:keep";

  private final Function<FormModel, Stream<String>> check;

  FormRule(Function<FormModel, Stream<String>> check) {
    this.check = check;
  }

  @Override
  public Stream<String> violations(FormModel form) {
    return check.apply(form);
  }

  private static Stream<String> ids(FormModel form) {
    String id = form.schema().path("id").asText();
    return id.equals(form.id()) ? Stream.empty() : Stream.of("id is " + id);
  }

  private static Stream<String> versions(FormModel form) {
    JsonNode schema = form.schema();
    boolean known =
        schema.path("type").asText().equals("default")
            && schema.path("schemaVersion").asInt(Integer.MAX_VALUE) <= NEWEST_SCHEMA
            && schema.path("executionPlatform").asText().equals("Camunda Platform")
            && schema.path("executionPlatformVersion").asText().equals("7.24.0");
    return known ? Stream.empty() : Stream.of("type, platform or version");
  }

  private static Stream<String> types(FormModel form) {
    return form.components().map(it -> text(it, "type")).filter(type -> !WORKING.contains(type));
  }

  private static Stream<String> keys(FormModel form) {
    Set<String> seen = new HashSet<>();
    return form.fields()
        .map(it -> text(it, "key"))
        .filter(key -> !key.matches("[a-z][A-Za-z0-9]*") || !seen.add(key));
  }

  private static Stream<String> labels(FormModel form) {
    return form.fields().filter(it -> FormTexts.label(it).isBlank()).map(FormRule::name);
  }

  private static Stream<String> foreign(FormModel form) {
    return form.components().flatMap(FormTexts::of).filter(it -> !FormTexts.isRussian(it));
  }

  private static Stream<String> lengths(FormModel form) {
    return form.components()
        .filter(it -> TEXT_FIELDS.contains(text(it, "type")))
        .filter(
            it -> {
              int length = it.path("validate").path("maxLength").asInt();
              return length < 1 || length > LONGEST_TEXT;
            })
        .map(FormRule::name);
  }

  private static Stream<String> choices(FormModel form) {
    return form.fields()
        .flatMap(it -> FormModel.items(it.path("values")))
        .map(it -> text(it, "value"))
        .filter(code -> !code.matches("[a-z][A-Za-z0-9-]*"));
  }

  private static Stream<String> kept(FormModel form) {
    return form.components()
        .filter(it -> it.path("properties").has(KEEP))
        .filter(it -> !it.path("properties").path(KEEP).asText().equals("module"))
        .filter(
            it ->
                !CODES.contains(text(it, "type"))
                    || !it.path("properties").path(KEEP).asText().equals("engine"))
        .map(FormRule::name);
  }

  /**
   * Values go into {@code html} components only: form-js escapes them there, while a {@code text}
   * component reads them as Markdown, so that a link typed by one person would be live for another.
   */
  private static Stream<String> templates(FormModel form) {
    return form.components()
        .filter(it -> !text(it, "type").equals("html"))
        .flatMap(FormTexts::of)
        .filter(it -> it.contains("{{") || it.startsWith("="));
  }

  private static Stream<String> markup(FormModel form) {
    return form.components().map(it -> text(it, "content")).flatMap(FormTexts::doubtfulTags);
  }

  private static Stream<String> faults(FormModel form) {
    try {
      new FormSchemaReader().read(form.json());
      return Stream.empty();
    } catch (FormSchemaFaulty e) {
      return e.faults().stream();
    }
  }

  private static String name(JsonNode component) {
    return text(component, component.has("key") ? "key" : "id");
  }

  private static String text(JsonNode component, String property) {
    return component.path(property).asText();
  }
}
