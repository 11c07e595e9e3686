package ru.vekha.roadmap.isolation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.DocumentReading;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.SheetReading;
import ru.vekha.roadmap.SheetRow;

/**
 * What came of reading a document: what was wanted of it, or why there is none.
 *
 * @param read the document; null when something else was wanted or it was refused
 * @param rows the rows of its sheets; null when something else was wanted or it was refused
 * @param what what is wrong with it; null when it was read
 * @param remedy what to do about it; null when it was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
    @Nullable RoadmapDocument read,
    @Nullable List<SheetRow> rows,
    @Nullable String what,
    @Nullable String remedy) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          // The components of a record, not what it answers besides.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  /** Reads the document asked for. */
  public static Answer of(DocumentReading documents, SheetReading sheets, Request request) {
    String name = request.fileName();
    try {
      return switch (request.wanted()) {
        case ROADMAP -> new Answer(documents.read(name, request.content()), null, null, null);
        case ROWS -> new Answer(null, sheets.rows(name, request.content()), null, null);
      };
    } catch (RoadmapRefused refused) {
      return new Answer(null, null, refused.what(), refused.remedy());
    }
  }

  static Answer from(byte[] json) throws IOException {
    return JSON.readValue(json, Answer.class);
  }

  /** Writes it for the server; the stream stays open. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(JSON.writeValueAsBytes(this));
    out.flush();
  }

  /**
   * The document.
   *
   * @throws RoadmapRefused when it was refused
   */
  public RoadmapDocument document() {
    return given(read);
  }

  /**
   * The rows of the sheets.
   *
   * @throws RoadmapRefused when the file was refused
   */
  public List<SheetRow> sheetRows() {
    return given(rows);
  }

  private <T> T given(@Nullable T wanted) {
    if (wanted == null) {
      throw new RoadmapRefused(Objects.requireNonNull(what), Objects.requireNonNull(remedy));
    }
    return wanted;
  }
}
