package ru.vekha.roadmap.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import ru.vekha.roadmap.RoadmapRefused;

/**
 * Streams of XML that cannot reach outside the file: POI's safe factory, and a document type or a
 * deep nesting is refused outright.
 */
final class Xml {
  private static final int DEEPEST = 400;
  private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

  private Xml() {}

  /** What is done with the elements of a stream. */
  interface Handler {

    /** An element opens; attributes are asked of the reader. */
    void start(String name, XMLStreamReader reader);

    /** Words between two marks. */
    default void characters(String words) {}

    /** An element closes. */
    default void end(String name) {}
  }

  static void read(InputStream part, Handler handler) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new Unclosable(part));
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw Archive.damaged();
            }
            handler.start(reader.getLocalName(), reader);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(reader.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              handler.characters(reader.getText());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unsafe();
          default -> {}
        }
      }
    } catch (XMLStreamException malformed) {
      throw Archive.damaged();
    }
  }

  static RoadmapRefused unsafe() {
    return new RoadmapRefused(
        "Внутри файла есть недопустимое объявление XML (DOCTYPE), он небезопасен.",
        "Скопируйте приказ и таблицу в новый документ Word и загрузите его.");
  }

  private static final class Unclosable extends FilterInputStream {
    Unclosable(InputStream part) {
      super(part);
    }

    @Override
    public void close() throws IOException {
      // The archive goes on to its next part.
    }
  }
}
