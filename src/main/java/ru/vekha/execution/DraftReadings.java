package ru.vekha.execution;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.roadmap.DocumentReading;
import ru.vekha.roadmap.RoadmapDocument;

/**
 * What the reader understood of each draft. A file is read once: what is settled row by row must
 * not slide to other rows when a later version of the reader reads the same file differently.
 */
@Repository
class DraftReadings {

  private final JdbcClient jdbc;
  private final DocumentReading reader;
  private final RoadmapDrafts drafts;
  private final ObjectMapper json;

  DraftReadings(JdbcClient jdbc, DocumentReading reader, RoadmapDrafts drafts) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.drafts = drafts;
    json =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    // A list that a document gained after this was kept is empty, not null.
    json.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  /** Keeps a new draft with what was understood of it. */
  @Transactional
  UUID add(
      String organisationId,
      String fileName,
      byte[] content,
      RoadmapDocument reading,
      @Nullable UUID amends,
      String personId) {
    UUID draft = drafts.keep(organisationId, fileName, content, amends, personId);
    keep(draft, reading);
    return draft;
  }

  /** What was understood when the draft was uploaded; drafts of before are read now. */
  @Transactional(propagation = Propagation.MANDATORY)
  RoadmapDocument of(RoadmapDrafts.Draft draft) {
    return kept(draft.id()).orElseGet(() -> read(draft));
  }

  private RoadmapDocument read(RoadmapDrafts.Draft draft) {
    RoadmapDocument reading = reader.read(draft.fileName(), drafts.content(draft.id()));
    keep(draft.id(), reading);
    return reading;
  }

  private void keep(UUID draftId, RoadmapDocument reading) {
    jdbc.sql("UPDATE roadmap_draft SET reading = CAST(:reading AS jsonb) WHERE id = :id")
        .param("reading", written(reading))
        .param("id", draftId)
        .update();
  }

  private Optional<RoadmapDocument> kept(UUID draftId) {
    return jdbc.sql("SELECT reading FROM roadmap_draft WHERE id = :id AND reading IS NOT NULL")
        .param("id", draftId)
        .query(String.class)
        .optional()
        .map(this::parsed);
  }

  private String written(RoadmapDocument reading) {
    try {
      return json.writeValueAsString(reading);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private RoadmapDocument parsed(String kept) {
    try {
      return json.readValue(kept, RoadmapDocument.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A reading that was kept does not fit its type any more", e);
    }
  }
}
