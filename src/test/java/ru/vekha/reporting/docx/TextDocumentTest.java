package ru.vekha.reporting.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class TextDocumentTest {

  @Test
  void everyLineIsAParagraphOfAnUprightPage() throws IOException {
    byte[] bytes =
        TextDocument.of(
            "Школа\r\n\r\nПРОЕКТ ПРИКАЗА\r\n1. Назначить\u0000 наставником.\r\n",
            LocalDate.of(2021, 9, 20));

    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(read.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly("Школа", "", "ПРОЕКТ ПРИКАЗА", "1. Назначить\uFFFD наставником.");
      assertThat(read.getParagraphs().get(2).getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
      var page = read.getDocument().getBody().getSectPr().getPgSz();
      assertThat((BigInteger) page.getH()).isGreaterThan((BigInteger) page.getW());
    }
  }
}
