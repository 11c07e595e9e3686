package antipattern;

import javax.xml.parsers.DocumentBuilderFactory;

/** Reads XML with the doors open. */
class RawXml {

  DocumentBuilderFactory factory() {
    return DocumentBuilderFactory.newInstance();
  }
}
