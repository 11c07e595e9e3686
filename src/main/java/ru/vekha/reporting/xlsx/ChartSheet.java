package ru.vekha.reporting.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.TargetChart;

/** A sheet with the numbers and a chart of the office program's own over them. */
final class ChartSheet {

  private static final int CHARACTER = 256;
  private static final int ROWS_OF_A_CHART = 24;
  private static final int COLUMNS_OF_A_CHART = 10;

  private ChartSheet() {}

  static void write(XSSFWorkbook workbook, List<TargetChart> bars) {
    XSSFSheet sheet = workbook.createSheet("Диаграмма");
    sheet.setColumnWidth(0, 40 * CHARACTER);
    Row heading = sheet.createRow(0);
    heading.createCell(0).setCellValue("Показатель");
    heading.createCell(1).setCellValue("Значение, %");
    heading.createCell(2).setCellValue("Не менее, %");
    for (int place = 0; place < bars.size(); place++) {
      Row row = sheet.createRow(place + 1);
      row.createCell(0).setCellValue(CellText.written(bars.get(place).label()));
      put(row, 1, bars.get(place).value());
      put(row, 2, bars.get(place).target());
    }
    draw(sheet, bars.size());
  }

  private static void put(Row row, int column, @Nullable BigDecimal value) {
    if (value != null) {
      row.createCell(column).setCellValue(value.doubleValue());
    }
  }

  private static void draw(XSSFSheet sheet, int rows) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(
                0, 0, 0, 0, 0, rows + 2, COLUMNS_OF_A_CHART, rows + 2 + ROWS_OF_A_CHART));
    chart.setTitleText("Показатели и целевые значения");
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setTitle("%");
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setMinimum(0);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    var labels =
        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, rows, 0, 0));
    data.addSeries(labels, numbers(sheet, rows, 1)).setTitle("Значение, %", null);
    data.addSeries(labels, numbers(sheet, rows, 2)).setTitle("Не менее, %", null);
    chart.plot(data);
  }

  private static XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, int rows, int column) {
    return XDDFDataSourcesFactory.fromNumericCellRange(
        sheet, new CellRangeAddress(1, rows, column, column));
  }
}
