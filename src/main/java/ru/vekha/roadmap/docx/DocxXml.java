package ru.vekha.roadmap.docx;

import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of Word's elements, in whichever of its two namespaces they are. */
final class DocxXml {

  private DocxXml() {}

  /** The attribute by its local name; empty when it is not there. */
  static String value(XMLStreamReader reader, String name) {
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      if (reader.getAttributeLocalName(index).equals(name)) {
        return reader.getAttributeValue(index);
      }
    }
    return "";
  }

  /** A whole number of at most five digits, or the default. */
  static int number(String value, int otherwise) {
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : otherwise;
  }

  /** Whether an on-off property is on: it is there and not switched off. */
  static boolean isOn(XMLStreamReader reader) {
    String value = value(reader, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** Whether the element is of the text itself, not of a drawing or a formula in it. */
  static boolean isWord(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    return namespace != null && namespace.contains("wordprocessingml");
  }
}
