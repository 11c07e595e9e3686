package antipattern;

import org.apache.poi.ss.usermodel.Workbook;

/** Meets an office file in the middle of the house. */
record OfficeReader(Workbook workbook) {}
