package id.kinerjapuskesmas.kinerja.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form opened in another program (Apache POI), as its user does. */
final class Sheet {

    final XSSFWorkbook workbook;
    final XSSFSheet data;

    Sheet(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data = workbook.getSheet("Data");
    }

    int column(String id) {
        for (var cell : data.getRow(0)) {
            if (cell.getStringCellValue().equals(id)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(id);
    }

    Row row(String indicator) {
        for (var row : data) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(indicator)) {
                return row;
            }
        }
        throw new IllegalArgumentException(indicator);
    }

    Cell cell(String indicator, String column) {
        return row(indicator).getCell(column(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    Sheet set(String indicator, String column, Object value) {
        var cell = cell(indicator, column);
        if (value == null) {
            cell.setBlank();
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** Fills the numbers of an API row in. */
    Sheet fill(Map<String, Object> value) {
        var indicator = (String) value.get("indicator");
        value.forEach((field, number) -> {
            if (!field.equals("indicator")) {
                set(indicator, field, number);
            }
        });
        return this;
    }

    /** What the program computes for a cell; null for an empty text. */
    Double computed(String indicator, String column) {
        var cell = cell(indicator, column);
        if (cell.getCellType() == CellType.BLANK) {
            return null;
        }
        CellValue value = workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell);
        if (value.getCellType() == CellType.ERROR) {
            throw new AssertionError(indicator + " " + column + ": " + cell.getCellFormula());
        }
        return value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : null;
    }

    /** As it is saved, with the results of all formulas beside them. */
    byte[] bytes() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        var out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
