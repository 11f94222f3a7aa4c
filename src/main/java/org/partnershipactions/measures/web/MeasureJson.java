package org.partnershipactions.measures.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.measures.Correction;
import org.partnershipactions.measures.MeasureSheet;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.measures.Point;
import org.partnershipactions.measures.ReadingView;
import org.partnershipactions.measures.readings.UploadReport;
import org.partnershipactions.plan.document.Finding;

/**
 * A measure as JSON.
 *
 * @param target the number to reach: at least, or for what should fall or be maintained
 * last year's value; null where there is none
 * @param latest last value of the plan year so far, or null
 */
record MeasureJson(String code, String title, String unit, BigDecimal target, BigDecimal latest, Boolean onTarget,
		String targetWords, String latestWords, LocalDate latestDate, String note, String direction, boolean computed,
		String owner, BigDecimal lastYear, BigDecimal county, BigDecimal mostSimilar, String travel) {

	static MeasureJson of(MeasureView measure) {
		Point latest = measure.latest();
		return new MeasureJson(measure.code(), measure.title(), measure.unit(), measure.target().figure(),
				(latest != null) ? latest.value() : null, measure.onTarget(), measure.target().words(),
				(latest != null) ? latest.words() : null, (latest != null) ? latest.day() : null,
				(latest != null) ? latest.note() : null, measure.direction().name(), measure.computed(),
				measure.owner(), measure.comparators().lastYear(), measure.comparators().county(),
				measure.comparators().mostSimilar(), measure.travel().way().name());
	}

	/**
	 * A value of a measure as JSON.
	 *
	 * @param share what a computed share was computed from, or null
	 */
	record ReadingJson(LocalDate date, BigDecimal value, String words, String source, String note, String share,
			List<CorrectionJson> corrections) {

		static ReadingJson of(MeasureSheet sheet, Point point) {
			ReadingView given = sheet.reading(point.day());
			return new ReadingJson(point.day(), point.value(), point.words(), point.source(), point.note(),
					point.share(),
					(given == null) ? List.of() : given.corrections().stream().map(CorrectionJson::of).toList());
		}

	}

	/** What a reading said before. */
	record CorrectionJson(BigDecimal value, String words, String source, String note, String reason, Instant at) {

		static CorrectionJson of(Correction correction) {
			return new CorrectionJson(correction.oldAmount(), correction.oldWords(), correction.oldSource(),
					correction.oldNote(), correction.reason(), correction.correctedAt());
		}

	}

	/** What a file of readings holds and what came of it. */
	record UploadJson(boolean dryRun, int created, int unchanged, List<UploadReport.Row> rows, List<Finding> warnings,
			List<Finding> errors) {

		static UploadJson of(UploadReport report) {
			return new UploadJson(report.dryRun(), report.created(), report.unchanged(), report.rows(),
					report.warnings(), report.errors());
		}

	}

}
