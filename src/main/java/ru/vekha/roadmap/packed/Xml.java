package ru.vekha.roadmap.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * Streams of XML that cannot reach outside the file nor fill the memory: POI's safe factory, and a
 * document type, a deep nesting or endless names are refused outright.
 */
public final class Xml {
  private static final int DEEPEST = 400;
  private static final int NAMES = 4_000;
  private static final int ELEMENTS = 1_000_000;
  private static final int DIGITS = 7;
  private static final Set<String> ENCODINGS =
      Set.of("", "utf-8", "us-ascii", "windows-1251", "iso-8859-1", "iso-8859-5", "koi8-r");
  private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

  private final Handler handler;
  // A parser keeps every name it has met.
  private final Set<String> names = new HashSet<>();
  private int depth;
  private int elements;

  private Xml(Handler handler) {
    this.handler = handler;
  }

  /** What is done with the elements of a stream. */
  public interface Handler {

    /** An element opens; attributes are asked of the reader. */
    void start(String name, XMLStreamReader reader);

    /** Words between two marks. */
    default void characters(String words) {}

    /** An element closes. */
    default void end(String name) {}
  }

  /**
   * Gives the stream's elements to the handler; the stream is not closed.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused when the XML is broken or unsafe
   */
  public static void read(InputStream stream, Handler handler) throws IOException {
    BufferedInputStream xml = new BufferedInputStream(new MarkupMeter(stream));
    if (!isSingleByte(xml)) {
      throw Refusals.damaged();
    }
    try {
      new Xml(handler).read(FACTORY.createXMLStreamReader(xml));
    } catch (XMLStreamException malformed) {
      throw Refusals.damaged();
    }
  }

  // Marks are counted byte by byte, so bytes have to be marks.
  private static boolean isSingleByte(BufferedInputStream xml) throws IOException {
    xml.mark(8);
    byte[] head = xml.readNBytes(4);
    xml.reset();
    int first = head.length > 3 && (head[0] & 0xFF) == 0xEF ? 3 : 0;
    boolean zeros = false;
    for (byte value : head) {
      zeros |= value == 0;
    }
    return !zeros
        && head.length > 1
        && (head[first] == '<' || head[first] <= ' ' && head[first] > 0);
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    @Nullable String encoding = reader.getCharacterEncodingScheme();
    if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
      throw Refusals.damaged();
    }
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw Refusals.damaged();
          }
          count(reader);
          handler.start(reader.getLocalName(), reader);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          handler.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            handler.characters(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw Refusals.unsafeXml();
        default -> {}
      }
    }
  }

  private void count(XMLStreamReader reader) {
    names.add(reader.getLocalName());
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      names.add(reader.getAttributeLocalName(index));
    }
    for (int index = 0; index < reader.getNamespaceCount(); index++) {
      names.add(String.valueOf(reader.getNamespaceURI(index)));
      names.add(String.valueOf(reader.getNamespacePrefix(index)));
    }
    if (names.size() > NAMES || ++elements > ELEMENTS) {
      throw Refusals.bomb();
    }
  }

  /** The attribute by its local name, in whatever namespace; empty when it is not there. */
  public static String value(XMLStreamReader reader, String name) {
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      if (reader.getAttributeLocalName(index).equals(name)) {
        return reader.getAttributeValue(index);
      }
    }
    return "";
  }

  /** A whole number of at most seven digits, or the default. */
  public static int number(String value, int otherwise) {
    boolean digits = !value.isEmpty() && value.length() <= DIGITS;
    for (int index = 0; digits && index < value.length(); index++) {
      digits = value.charAt(index) >= '0' && value.charAt(index) <= '9';
    }
    return digits ? Integer.parseInt(value) : otherwise;
  }
}
