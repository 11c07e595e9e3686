package ru.vekha.reporting.xlsx;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet is printed: landscape A4, as wide as the page, with numbered pages. */
final class SheetPaper {

  private SheetPaper() {}

  static void landscape(Sheet sheet) {
    PrintSetup paper = sheet.getPrintSetup();
    paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
    paper.setLandscape(true);
    sheet.setFitToPage(true);
    paper.setFitWidth((short) 1);
    paper.setFitHeight((short) 0);
    sheet.getFooter().setRight("Лист &P из &N");
  }
}
