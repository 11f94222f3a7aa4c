package org.partnershipactions.measures.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.readings.ReadingUpload;
import org.partnershipactions.measures.readings.ReadingUpload.UploadReport;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.TableFile;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Readings from a file in two steps: first a report of what would come of it, then the
 * readings themselves. Between the two the rows stand in the page of the report, and they
 * are read anew when they come back.
 */
@Controller
@RequestMapping("/measures/upload")
class UploadController {

	private final MeasurePages pages;

	private final MeasureRegister register;

	private final ReadingUpload upload;

	private final FileInspection inspection;

	UploadController(MeasurePages pages, MeasureRegister register, ReadingUpload upload, FileInspection inspection) {
		this.inspection = inspection;
		this.pages = pages;
		this.register = register;
		this.upload = upload;
	}

	@GetMapping
	ModelAndView choose() {
		mustUpload();
		return this.pages.page("measures/upload", Map.of("errors", List.of()));
	}

	@PostMapping
	ModelAndView report(@RequestParam(name = "file", required = false) MultipartFile file) throws IOException {
		mustUpload();
		if (file == null || file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename())) {
			return chooseAgain(List.of(new FieldError("file", "Choose the file that holds the readings")));
		}
		try {
			this.inspection.scan(file.getOriginalFilename(), file);
		}
		catch (InvalidAnswers ex) {
			return chooseAgain(ex.errors());
		}
		byte[] bytes = bytes(file);
		return shown(this.upload.dryRun(PlanFile.of(name(file), bytes)), table(bytes));
	}

	private ModelAndView chooseAgain(List<FieldError> errors) {
		ModelAndView page = this.pages.page("measures/upload", Map.of("errors", errors));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	@PostMapping("/confirm")
	ModelAndView confirm(@RequestParam(name = "table", defaultValue = "") String table, RedirectAttributes flash) {
		mustUpload();
		UploadReport report = this.upload.upload(PlanFile.of("readings.csv", table.getBytes(StandardCharsets.UTF_8)));
		if (report.hasErrors()) {
			return shown(report, table);
		}
		flash.addFlashAttribute("notice",
				(report.created() == 0) ? "The register says all of this already, so nothing was changed."
						: "The file is taken: %d readings are new, %d were there already.".formatted(report.created(),
								report.unchanged()));
		return new ModelAndView("redirect:/measures");
	}

	private void mustUpload() {
		if (!this.register.uploads()) {
			throw new AccessDeniedException("Owners of measures and the manager send files of readings");
		}
	}

	private ModelAndView shown(UploadReport report, String table) {
		ModelAndView page = this.pages.page("measures/upload-report", Map.of("report", report, "table", table));
		if (report.hasErrors()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	/** What the file says as plain text, each row in its line. */
	private static String table(byte[] bytes) {
		List<List<String>> lines = TableFile.read(PlanFile.of("readings", bytes))
			.rows()
			.stream()
			.map(TableFile.FileRow::cells)
			.toList();
		return new String(TableFile.csv(lines), StandardCharsets.UTF_8).substring(1);
	}

	private static byte[] bytes(MultipartFile file) throws IOException {
		try (InputStream content = file.getInputStream()) {
			return content.readAllBytes();
		}
	}

	private static String name(MultipartFile file) {
		return StringUtils.hasText(file.getOriginalFilename()) ? file.getOriginalFilename() : "readings";
	}

}
