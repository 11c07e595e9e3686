package ru.vekha.community.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All sections in the order of the page. */
public final class Sections {

  private static final List<Section> ALL =
      Stream.of(
              PartnerSections.all(),
              ActSections.all(),
              OpennessSections.all(),
              PracticeSections.all(),
              BodySections.all(),
              ThanksSections.all(),
              ImprovementSections.all())
          .flatMap(List::stream)
          .toList();

  private Sections() {}

  /** All sections in the order of the page. */
  public static List<Section> all() {
    return ALL;
  }

  /** The section of an address. */
  public static Optional<Section> find(String slug) {
    return ALL.stream().filter(each -> each.slug().equals(slug)).findFirst();
  }

  /** The section of a name that is known to exist. */
  public static Section get(String slug) {
    return find(slug).orElseThrow(() -> new IllegalArgumentException("No section " + slug));
  }
}
