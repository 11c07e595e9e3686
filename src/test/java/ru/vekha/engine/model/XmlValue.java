package ru.vekha.engine.model;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * One attribute or one element's text of a model. Names carry {@code bpmn:} or {@code camunda:} by
 * their namespace, whichever prefix the file uses; names of other namespaces carry nothing.
 *
 * @param element the element's name, such as {@code bpmn:userTask}
 * @param name the attribute's name, or {@code text()}
 */
record XmlValue(String element, String name, String value) {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn:",
          "http://camunda.org/schema/1.0/bpmn", "camunda:");

  /** Every value of a document, in its order; an element without text gives none for its text. */
  static Stream<XmlValue> allOf(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var source = new InputSource(new StringReader(xml));
      return below(factory.newDocumentBuilder().parse(source).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("Not an XML document", e);
    }
  }

  private static Stream<XmlValue> below(Element element) {
    var attributes = element.getAttributes();
    Stream<XmlValue> own =
        IntStream.range(0, attributes.getLength())
            .mapToObj(attributes::item)
            .map(it -> new XmlValue(name(element), name(it), it.getNodeValue()));
    return Stream.concat(own, children(element).flatMap(child -> values(element, child)));
  }

  private static Stream<XmlValue> values(Element parent, Node child) {
    if (child instanceof Element element) {
      return below(element);
    }
    String text = child.getTextContent().strip();
    return text.isEmpty() ? Stream.empty() : Stream.of(new XmlValue(name(parent), "text()", text));
  }

  private static String name(Node node) {
    String space = Objects.requireNonNullElse(node.getNamespaceURI(), "");
    return PREFIXES.getOrDefault(space, "") + node.getLocalName();
  }

  private static Stream<Node> children(Element element) {
    var nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
  }

  @Override
  public String toString() {
    return element + "/" + name + ": " + value;
  }
}
