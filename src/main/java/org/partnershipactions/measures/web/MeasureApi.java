package org.partnershipactions.measures.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureSheet;
import org.partnershipactions.measures.readings.CorrectReading;
import org.partnershipactions.measures.readings.ReadingGiving;
import org.partnershipactions.measures.readings.ReadingUpload;
import org.partnershipactions.measures.readings.UploadReport;
import org.partnershipactions.measures.web.MeasureJson.ReadingJson;
import org.partnershipactions.measures.web.MeasureJson.UploadJson;
import org.partnershipactions.plan.intake.PlanFile;
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

	MeasureApi(MeasureRegister register, MeasurePages pages, ReadingGiving giving, ReadingUpload upload,
			FormHandlers forms) {
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
	List<ReadingJson> readings(@PathVariable("code") String code,
			@RequestParam(name = "year", required = false) String year) {
		MeasureSheet sheet = this.pages.sheet(year, code);
		return sheet.values().stream().map((row) -> ReadingJson.of(sheet, row.point())).toList();
	}

	@PostMapping("/{code}/readings")
	@ResponseStatus(HttpStatus.CREATED)
	ReadingJson give(@PathVariable("code") String code, @RequestBody Map<String, Object> reading,
			@RequestParam(name = "year", required = false) String year) {
		this.forms.submit("GiveReading", this.pages.sheet(year, code).measure().key(), reading);
		LocalDate day = DateText.parse(reading.get("date")).orElseThrow();
		return reading(code, year, day);
	}

	@PutMapping("/{code}/readings/{day}")
	ReadingJson correct(@PathVariable("code") String code, @PathVariable("day") String day,
			@RequestBody CorrectReading right) {
		LocalDate date = DateText.parse(day).orElseThrow(() -> new NotFound("reading"));
		String year = PlanYear.of(date).toString();
		this.giving.correct(this.pages.sheet(year, code).measure().key(), date, right);
		return reading(code, year, date);
	}

	@PostMapping("/readings/upload")
	ResponseEntity<UploadJson> upload(@RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
			@RequestParam(name = "file", required = false) MultipartFile file) throws IOException {
		if (file == null) {
			throw new InvalidAnswers("file", "Send the readings as a part named file of a multipart/form-data request");
		}
		try (InputStream content = file.getInputStream()) {
			PlanFile readings = new PlanFile("readings", content);
			UploadReport report = dryRun ? this.upload.dryRun(readings) : this.upload.upload(readings);
			return ResponseEntity.status(report.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
				.body(UploadJson.of(report));
		}
	}

	/** The reading of a day; null where the day lies in another plan year. */
	private ReadingJson reading(String code, String year, LocalDate day) {
		return readings(code, year).stream().filter((one) -> one.date().equals(day)).findFirst().orElse(null);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"value\": 210, \"date\": \"2026-06-30\", \"source\": \"Where from\"}")
			.getBody();
	}

}
