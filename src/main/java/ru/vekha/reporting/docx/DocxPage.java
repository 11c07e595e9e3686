package ru.vekha.reporting.docx;

import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.vekha.reporting.office.ReportProperties;

/** Paper, type and properties of a report: landscape A4 with numbered pages. */
final class DocxPage {

  /** What is left between the margins, in twentieths of a point. */
  static final int WIDTH = 15_136;

  private static final long LONG_SIDE = 16_838;
  private static final long SHORT_SIDE = 11_906;
  private static final long MARGIN = 851;
  private static final String FONT = "Times New Roman";
  private static final long HALF_POINTS = 18;

  private DocxPage() {}

  static void setUp(XWPFDocument document, LocalDate asOf) {
    type(document.createStyles());
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    numberPages(document);
    CTPageSz size = section.addNewPgSz();
    size.setOrient(STPageOrientation.LANDSCAPE);
    size.setW(BigInteger.valueOf(LONG_SIDE));
    size.setH(BigInteger.valueOf(SHORT_SIDE));
    BigInteger margin = BigInteger.valueOf(MARGIN);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setHeader(margin.divide(BigInteger.TWO));
    margins.setFooter(margin.divide(BigInteger.TWO));
    margins.setGutter(BigInteger.ZERO);
    ReportProperties.set(document.getProperties(), asOf);
  }

  private static void type(XWPFStyles styles) {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage("ru-RU");
    var run = styles.getCtStyles().getDocDefaults().getRPrDefault().getRPr();
    run.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS));
    run.addNewSzCs().setVal(BigInteger.valueOf(HALF_POINTS));
  }

  private static void numberPages(XWPFDocument document) {
    XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    footer.setAlignment(ParagraphAlignment.RIGHT);
    footer.createRun().setText("Лист ");
    field(footer, "PAGE");
    footer.createRun().setText(" из ");
    field(footer, "NUMPAGES");
  }

  private static void field(XWPFParagraph paragraph, String instruction) {
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue("1");
  }
}
