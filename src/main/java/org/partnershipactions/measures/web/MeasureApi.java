package org.partnershipactions.measures.web;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureRegister.MeasureSheet;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.measures.Point;
import org.partnershipactions.measures.Reading.Correction;
import org.partnershipactions.measures.Reading.ReadingView;
import org.partnershipactions.measures.readings.CorrectReading;
import org.partnershipactions.measures.readings.ReadingGiving;
import org.partnershipactions.measures.readings.ReadingUpload;
import org.partnershipactions.measures.readings.ReadingUpload.UploadReport;
import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.security.NotFound;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Measures for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/measures")
class MeasureApi {

	private final MeasureRegister register;

	private final MeasurePages pages;

	private final ReadingGiving giving;

	private final ReadingUpload upload;

	private final FormHandlers forms;

	private final FileInspection inspection;

	MeasureApi(MeasureRegister register, MeasurePages pages, ReadingGiving giving, ReadingUpload upload,
			FormHandlers forms, FileInspection inspection) {
		this.inspection = inspection;
		this.register = register;
		this.pages = pages;
		this.giving = giving;
		this.upload = upload;
		this.forms = forms;
	}

	@GetMapping
	List<MeasureJson> all(@RequestParam(name = "year", required = false) String year) {
		return this.register.all(this.pages.year(year)).stream().map(MeasureJson::of).toList();
	}

	@GetMapping("/{code}/readings")
	List<MeasureJson.ReadingJson> readings(@PathVariable("code") String code,
			@RequestParam(name = "year", required = false) String year) {
		MeasureSheet sheet = this.pages.sheet(year, code);
		return sheet.values().stream().map((row) -> MeasureJson.ReadingJson.of(sheet, row.point())).toList();
	}

	@PostMapping("/{code}/readings")
	@ResponseStatus(HttpStatus.CREATED)
	MeasureJson.ReadingJson give(@PathVariable("code") String code, @RequestBody Map<String, Object> reading,
			@RequestParam(name = "year", required = false) String year) {
		this.forms.submit("GiveReading", this.pages.sheet(year, code).measure().key(), reading);
		LocalDate day = DateText.parse(reading.get("date")).orElseThrow();
		return reading(code, year, day);
	}

	@PutMapping("/{code}/readings/{day}")
	MeasureJson.ReadingJson correct(@PathVariable("code") String code, @PathVariable("day") String day,
			@RequestBody CorrectReading right) {
		LocalDate date = DateText.parse(day).orElseThrow(() -> new NotFound("reading"));
		String year = PlanYear.of(date).toString();
		this.giving.correct(this.pages.sheet(year, code).measure().key(), date, right);
		return reading(code, year, date);
	}

	@PostMapping("/readings/upload")
	ResponseEntity<MeasureJson.UploadJson> upload(@RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
			@RequestParam(name = "file", required = false) MultipartFile file) throws IOException {
		if (file == null) {
			throw new InvalidAnswers("file", "Send the readings as a part named file of a multipart/form-data request");
		}
		this.inspection.scan(file.getOriginalFilename(), file);
		try (InputStream content = file.getInputStream()) {
			PlanFile readings = new PlanFile(String.valueOf(file.getOriginalFilename()), content);
			UploadReport report = dryRun ? this.upload.dryRun(readings) : this.upload.upload(readings);
			return ResponseEntity.status(report.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
				.body(MeasureJson.UploadJson.of(report));
		}
	}

	/** The reading of a day; null where the day lies in another plan year. */
	private MeasureJson.ReadingJson reading(String code, String year, LocalDate day) {
		return readings(code, year).stream().filter((one) -> one.date().equals(day)).findFirst().orElse(null);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"value\": 210, \"date\": \"2026-06-30\", \"source\": \"Where from\"}")
			.getBody();
	}

	/**
	 * A measure as JSON.
	 *
	 * @param target the number to reach: at least, or for what should fall or be
	 * maintained last year's value; null where there is none
	 * @param latest last value of the plan year so far, or null
	 * @param retiredOn first day on which it is measured no more, or null
	 */
	record MeasureJson(String code, String title, String unit, BigDecimal target, BigDecimal latest, Boolean onTarget,
			String targetWords, String latestWords, LocalDate latestDate, String note, String direction,
			boolean computed, String owner, BigDecimal lastYear, BigDecimal county, BigDecimal mostSimilar,
			String travel, LocalDate retiredOn) {

		static MeasureJson of(MeasureView measure) {
			Point latest = measure.latest();
			return new MeasureJson(measure.code(), measure.title(), measure.unit(), measure.target().figure(),
					(latest != null) ? latest.value() : null, measure.onTarget(), measure.target().words(),
					(latest != null) ? latest.words() : null, (latest != null) ? latest.day() : null,
					(latest != null) ? latest.note() : null, measure.direction().name(), measure.computed(),
					measure.owner(), measure.comparators().lastYear(), measure.comparators().county(),
					measure.comparators().mostSimilar(), measure.travel().way().name(), measure.retiredOn());
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
		record UploadJson(boolean dryRun, int created, int unchanged, List<UploadReport.Row> rows,
				List<Finding> warnings, List<Finding> errors) {

			static UploadJson of(UploadReport report) {
				return new UploadJson(report.dryRun(), report.created(), report.unchanged(), report.rows(),
						report.warnings(), report.errors());
			}

		}

	}

}
