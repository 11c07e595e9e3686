package ru.vekha.commandline;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RowContexts;

/** A document as JSON: its own words, and beside each deadline what it comes to. */
final class DocumentJson {
  private final RoadmapDocument document;
  private final RowContexts contexts;
  private final JsonGenerator json;

  private DocumentJson(RoadmapDocument document, RowContexts contexts, JsonGenerator json) {
    this.document = document;
    this.contexts = contexts;
    this.json = json;
  }

  /** Writes the document; the options win over what the document says of its period and order. */
  static void write(RoadmapDocument document, CommandOptions options, OutputStream out)
      throws IOException {
    try (JsonGenerator json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new DocumentJson(document, contexts(document, options), json).write();
      json.writeRaw('\n');
    }
  }

  /** What the options say, and where they are silent, the document. */
  private static RowContexts contexts(RoadmapDocument document, CommandOptions options) {
    LocalDate school = options.schoolYearStart();
    return RowContexts.of(
        options.from() == null ? document.periodFrom() : options.from(),
        options.to() == null ? document.periodTo() : options.to(),
        options.order() == null ? document.orderDate() : options.order(),
        school == null ? null : Integer.valueOf(school.getYear()));
  }

  private void write() throws IOException {
    json.writeStartObject();
    text("authority", document.authority());
    json.writeObjectFieldStart("order");
    text("number", document.orderNumber());
    day("date", document.orderDate());
    json.writeEndObject();
    json.writeObjectFieldStart("period");
    day("from", contexts.from());
    day("to", contexts.to());
    json.writeEndObject();
    json.writeArrayFieldStart("rows");
    List<DeadlineReading> readings =
        document.rows().stream().map(ActivityRow::deadline).map(DeadlineLanguage::read).toList();
    for (int index = 0; index < readings.size(); index++) {
      row(document.rows().get(index), readings.get(index));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("problems");
    for (Problem problem : document.problems()) {
      problem(problem.number(), problem.what());
    }
    for (int index = 0; index < readings.size(); index++) {
      unread(document.rows().get(index), readings.get(index));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void row(ActivityRow row, DeadlineReading reading) throws IOException {
    json.writeStartObject();
    text("number", row.printedNumber());
    text("section", row.section());
    text("title", row.title());
    text("deadline", row.deadline());
    text("responsible", row.responsible());
    text("result", row.result());
    Due due = Due.of(reading, contexts.of(row).orElse(null));
    json.writeObjectFieldStart("due");
    text("kind", due.kind());
    day("starts", due.starts());
    day("first", due.first());
    day("last", due.last());
    json.writeNumberField("occurrences", due.occurrences());
    text("words", due.words());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void unread(ActivityRow row, DeadlineReading reading) throws IOException {
    if (reading instanceof DeadlineReading.Refused refused && !row.deadline().isEmpty()) {
      problem(row.number(), "Срок не понят: «" + refused.part() + "». " + refused.reason());
    }
  }

  private void problem(@Nullable String row, String what) throws IOException {
    json.writeStartObject();
    text("row", row);
    text("what", what);
    json.writeEndObject();
  }

  private void text(String name, @Nullable String value) throws IOException {
    json.writeStringField(name, value);
  }

  private void day(String name, @Nullable LocalDate value) throws IOException {
    text(name, Optional.ofNullable(value).map(LocalDate::toString).orElse(null));
  }
}
