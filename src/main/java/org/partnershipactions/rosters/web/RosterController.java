package org.partnershipactions.rosters.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.TableFile;
import org.partnershipactions.rosters.AgencyImport;
import org.partnershipactions.rosters.PersonImport;
import org.partnershipactions.rosters.RosterReport;
import org.partnershipactions.security.NotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists from a file in two steps: first a report of what would come of it, then the
 * import itself. Between the two the rows stand in the page of the report, and they are
 * read anew when they come back.
 */
@Controller
@RequestMapping("/administration/import/{list}")
class RosterController {

	private final AgencyImport agencies;

	private final PersonImport people;

	private final FileInspection inspection;

	RosterController(AgencyImport agencies, PersonImport people, FileInspection inspection) {
		this.agencies = agencies;
		this.people = people;
		this.inspection = inspection;
	}

	@GetMapping
	ModelAndView choose(@PathVariable String list) {
		mayImport(list);
		return page("rosters/import", list).addObject("errors", List.of());
	}

	/** The headings and an example, to be filled in. */
	@GetMapping("/template.csv")
	ResponseEntity<byte[]> empty(@PathVariable String list) {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(list + ".csv").build().toString())
			.body(template(list));
	}

	@PostMapping
	ModelAndView report(@PathVariable String list, @RequestParam(name = "file", required = false) MultipartFile file)
			throws IOException {
		mayImport(list);
		if (file == null || file.isEmpty() && !StringUtils.hasText(file.getOriginalFilename())) {
			return chooseAgain(list, List.of(new FieldError("file", "Choose the file that holds the list")));
		}
		try {
			this.inspection.scan(file.getOriginalFilename(), file);
		}
		catch (InvalidAnswers ex) {
			return chooseAgain(list, ex.errors());
		}
		byte[] bytes = bytes(file);
		return shown(list, take(list, PlanFile.of(name(file), bytes), true), table(name(file), bytes));
	}

	@PostMapping("/confirm")
	ModelAndView confirm(@PathVariable String list, @RequestParam(name = "table", defaultValue = "") String table,
			RedirectAttributes flash) {
		RosterReport report = take(list, PlanFile.of(list + ".csv", table.getBytes(StandardCharsets.UTF_8)), false);
		if (report.hasErrors()) {
			return shown(list, report, table);
		}
		if (!report.invitations().isEmpty()) {
			return page("rosters/invitations", list).addObject("report", report);
		}
		flash.addFlashAttribute("notice",
				(report.changes() == 0) ? "All of this was there already, so nothing was changed."
						: "The list is imported: %d rows are new or changed, %d were there already."
							.formatted(report.changes(), report.unchanged()));
		return new ModelAndView("redirect:/administration/" + list);
	}

	private RosterReport take(String list, PlanFile file, boolean dryRun) {
		return switch (list) {
			case "agencies" -> this.agencies.take(file, dryRun);
			case "people" -> this.people.take(file, dryRun);
			default -> throw new NotFound("list");
		};
	}

	/** Whoever may not have the empty file may not import a full one. */
	private void mayImport(String list) {
		template(list);
	}

	private byte[] template(String list) {
		return switch (list) {
			case "agencies" -> this.agencies.template();
			case "people" -> this.people.template();
			default -> throw new NotFound("list");
		};
	}

	private static ModelAndView chooseAgain(String list, List<FieldError> errors) {
		ModelAndView page = page("rosters/import", list).addObject("errors", errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView shown(String list, RosterReport report, String table) {
		ModelAndView page = page("rosters/report", list).addObject("report", report).addObject("table", table);
		if (report.hasErrors()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	private static ModelAndView page(String view, String list) {
		return new ModelAndView(view).addObject("list", list);
	}

	/** What the file says as plain text, each row in its line. */
	private static String table(String name, byte[] bytes) {
		List<List<String>> lines = TableFile.read(PlanFile.of(name, bytes))
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
		return StringUtils.hasText(file.getOriginalFilename()) ? file.getOriginalFilename() : "list";
	}

}
