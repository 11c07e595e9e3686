package ru.vekha.reporting.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import ru.vekha.reporting.office.WritableText;

/** Words in a paragraph of a table. */
final class DocxWords {

  private DocxWords() {}

  static void write(CTP paragraph, String words, boolean bold) {
    if (words.isEmpty()) {
      return;
    }
    CTR run = paragraph.addNewR();
    if (bold) {
      run.addNewRPr().addNewB();
    }
    CTText text = run.addNewT();
    text.setSpace(SpaceAttribute.Space.PRESERVE);
    text.setStringValue(WritableText.of(words));
  }
}
