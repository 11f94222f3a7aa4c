package org.partnershipactions.plan.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.partnershipactions.calendar.DayWords;

/** What a workbook's cell shows, dates written out in words. */
final class CellValues {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private final ReadOnlySharedStringsTable strings;

	private final StylesTable styles;

	private final DataFormatter formatter = new DataFormatter(Locale.UK);

	CellValues(ReadOnlySharedStringsTable strings, StylesTable styles) {
		this.strings = strings;
		this.styles = styles;
	}

	/** Text of a cell from its type, style and value as the sheet's XML has them. */
	String text(String type, String style, String value) {
		if (value.isEmpty()) {
			return "";
		}
		if ("s".equals(type)) {
			return this.strings.getItemAt(Integer.parseInt(value.strip())).getString();
		}
		if ("b".equals(type)) {
			return "1".equals(value) ? "TRUE" : "FALSE";
		}
		return (type == null || "n".equals(type)) ? number(style, Double.parseDouble(value)) : value;
	}

	private String number(String style, double value) {
		int index = 0;
		String format = "General";
		if (style != null) {
			XSSFCellStyle cellStyle = this.styles.getStyleAt(Integer.parseInt(style));
			index = cellStyle.getDataFormat();
			format = (cellStyle.getDataFormatString() != null) ? cellStyle.getDataFormatString() : format;
		}
		return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value) ? date(value, format)
				: this.formatter.formatRawCellContents(value, index, format);
	}

	/** A spreadsheet keeps "March 2017" as its first day and shows the month alone. */
	private static String date(double value, String format) {
		LocalDate day = DateUtil.getLocalDateTime(value).toLocalDate();
		String shown = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"", "");
		return shown.contains("d") ? DayWords.day(day) : MONTH.format(day);
	}

}
