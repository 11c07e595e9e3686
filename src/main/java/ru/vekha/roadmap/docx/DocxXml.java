package ru.vekha.roadmap.docx;

import javax.xml.stream.XMLStreamReader;
import ru.vekha.roadmap.packed.Xml;

/** Reads Word's elements, in whichever of its two namespaces they are. */
final class DocxXml {

  private DocxXml() {}

  /** Whether an on-off property is on: it is there and not switched off. */
  static boolean isOn(XMLStreamReader reader) {
    String value = Xml.value(reader, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** Whether the element is of the text itself, not of a drawing or a formula in it. */
  static boolean isWord(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    return namespace != null && namespace.contains("wordprocessingml");
  }
}
