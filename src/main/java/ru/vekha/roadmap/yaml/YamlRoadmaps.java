package ru.vekha.roadmap.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.wording.Wording;

/** Reads roadmaps from YAML; an unknown key, a missing or doubled one is an error. */
public final class YamlRoadmaps {
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String file;

  private YamlRoadmaps(String file) {
    this.file = file;
  }

  /**
   * Reads one roadmap.
   *
   * @param file the name of the file, for messages
   * @throws RoadmapRefused when the file is not a whole and valid roadmap
   */
  public static RoadmapData roadmap(String file, InputStream content) {
    return new YamlRoadmaps(file).read(content);
  }

  /**
   * Reads a list of names.
   *
   * @throws RoadmapRefused when the file is not a list of names
   */
  public static List<String> names(String file, InputStream content) {
    return List.of(new YamlRoadmaps(file).read(content, String[].class));
  }

  private RoadmapData read(InputStream content) {
    RoadmapFile read = read(content, RoadmapFile.class);
    RoadmapFile.Order order = read.order();
    RoadmapFile.Period period = read.period();
    RoadmapData roadmap =
        new RoadmapData(
            filled("id", read.id()),
            filled("title", read.title()),
            read.authority().kind(),
            filled("place", read.authority().place()),
            order == null ? null : filled("number", order.number()),
            order == null ? null : date(order.date()),
            period == null ? null : date(period.from()),
            period == null ? null : date(period.to()),
            rows(read.sections()));
    if (roadmap.periodFrom() != null
        && roadmap.periodTo() != null
        && roadmap.periodTo().isBefore(roadmap.periodFrom())) {
      throw refused("период кончается раньше, чем начинается");
    }
    return roadmap;
  }

  private <T> T read(InputStream content, Class<T> shape) {
    try {
      @Nullable T read = YAML.readValue(content, shape);
      if (read == null) {
        throw refused("файл пуст");
      }
      return read;
    } catch (JsonProcessingException malformed) {
      throw refused(Wording.oneLine(malformed.getOriginalMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<ActivityRow> rows(List<RoadmapFile.Section> sections) {
    List<ActivityRow> rows = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (RoadmapFile.Section section : sections) {
      for (RoadmapFile.Activity activity : section.activities()) {
        ActivityRow row =
            new ActivityRow(
                filled("number", activity.number()),
                orEmpty(section.heading()),
                orEmpty(activity.group()),
                filled("title", activity.title()),
                orEmpty(activity.deadline()),
                orEmpty(activity.responsible()),
                orEmpty(activity.result()),
                rows.size() + 1);
        if (!numbers.add(row.plainNumber())) {
          throw refused("номер " + row.number() + " стоит дважды");
        }
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw refused("нет ни одного мероприятия");
    }
    return rows;
  }

  private String filled(String key, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw refused("не заполнено поле " + key);
    }
    return value;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException noDate) {
      throw refused("дата «" + value + "» записана не так, нужно ГГГГ-ММ-ДД");
    }
  }

  private RoadmapRefused refused(String why) {
    return new RoadmapRefused(
        "Файл дорожной карты " + file + " не принят: " + why + ".",
        "Исправьте файл по образцу dzerzhinsk-2021.yaml.");
  }
}
