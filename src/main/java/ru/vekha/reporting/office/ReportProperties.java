package ru.vekha.reporting.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** The properties of a report's file: made by Vekha, on the day of the report, and no more. */
public final class ReportProperties {

  private static final String MAKER = "Веха";

  private ReportProperties() {}

  /** Sets them; the library would put its own name and the machine's time. */
  public static void set(POIXMLProperties properties, LocalDate asOf) {
    String day = DateTimeFormatter.ISO_INSTANT.format(asOf.atStartOfDay(ZoneOffset.UTC));
    try {
      POIXMLProperties.CoreProperties core = properties.getCoreProperties();
      core.setCreator(MAKER);
      core.setCreated(day);
      core.setModified(day);
      properties.getExtendedProperties().getUnderlyingProperties().setApplication(MAKER);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
