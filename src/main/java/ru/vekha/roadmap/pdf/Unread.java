package ru.vekha.roadmap.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** Passes over what has no words in it: inline pictures, shadings. */
final class Unread extends OperatorProcessor {
  private final String name;

  Unread(PDFStreamEngine page, String name) {
    super(page);
    this.name = name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    // Nothing of it is read.
  }

  @Override
  public String getName() {
    return name;
  }
}
