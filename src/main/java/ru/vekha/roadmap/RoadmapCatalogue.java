package ru.vekha.roadmap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.yaml.YamlRoadmaps;

/** The roadmaps that ship with Vekha, in the order in which they are offered. */
public final class RoadmapCatalogue {
  private static final String FOLDER = "/roadmaps/";

  private final Map<String, RoadmapData> roadmaps = new LinkedHashMap<>();

  private RoadmapCatalogue() {}

  /**
   * Reads all roadmaps that ship.
   *
   * @throws RoadmapRefused when one of the files is not a valid roadmap
   */
  public static RoadmapCatalogue shipped() {
    RoadmapCatalogue catalogue = new RoadmapCatalogue();
    for (String id : read("catalogue", YamlRoadmaps::names)) {
      RoadmapData roadmap = read(id, YamlRoadmaps::roadmap);
      if (!roadmap.id().equals(id)) {
        throw new IllegalStateException("The roadmap " + roadmap.id() + " is in the file " + id);
      }
      catalogue.roadmaps.put(id, roadmap);
    }
    return catalogue;
  }

  private interface Reading<T> {
    T read(String file, InputStream content);
  }

  private static <T> T read(String name, Reading<T> reading) {
    String file = name + ".yaml";
    try (@Nullable InputStream content =
        RoadmapCatalogue.class.getResourceAsStream(FOLDER + file)) {
      if (content == null) {
        throw new IllegalStateException("The file " + file + " of the catalogue is missing");
      }
      return reading.read(file, content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All roadmaps. */
  public List<RoadmapData> all() {
    return List.copyOf(roadmaps.values());
  }

  /** The roadmap with this id. */
  public Optional<RoadmapData> find(String id) {
    return Optional.ofNullable(roadmaps.get(id));
  }
}
