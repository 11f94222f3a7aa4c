package org.partnershipactions.intake.web;

import java.util.List;
import java.util.Locale;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.triage.DailyTasking;
import org.partnershipactions.intake.triage.DailyTasking.TaskingPage;
import org.partnershipactions.intake.triage.ReportTriage;
import org.partnershipactions.intake.triage.TriageReport;
import org.partnershipactions.intake.triage.TriageResult;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the meeting at which reports are decided. */
@Controller
@RequestMapping("/daily-tasking")
class DailyTaskingController {

	private static final int PAGE = 10;

	private static final int PRINTED = 100;

	private final DailyTasking tasking;

	private final ReportTriage triage;

	private final ReportReading reports;

	private final Directory directory;

	private final AsbReportWords words;

	DailyTaskingController(DailyTasking tasking, ReportTriage triage, ReportReading reports, Directory directory,
			AsbReportWords words) {
		this.tasking = tasking;
		this.triage = triage;
		this.reports = reports;
		this.directory = directory;
		this.words = words;
	}

	@GetMapping
	ModelAndView list(@RequestParam(required = false) String after, @RequestParam(required = false) boolean all) {
		return page(this.tasking.page(after, all ? PRINTED : PAGE), TaskingForm.EMPTY, List.of()).addObject("all", all);
	}

	/** Reached by reloading a page that was sent back. */
	@GetMapping("/{ref}")
	String reload() {
		return "redirect:/daily-tasking";
	}

	@PostMapping("/{ref}")
	ModelAndView decide(@PathVariable("ref") String ref, TaskingForm form, RedirectAttributes flash) {
		TaskingForm typed = form.of(ref);
		try {
			TriageResult done = this.triage.triage(this.reports.key(ref), typed.decided());
			flash.addFlashAttribute("notice", typed.done(done));
			return new ModelAndView("redirect:/daily-tasking");
		}
		catch (InvalidAnswers ex) {
			return again(typed, ex.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return again(typed, List.of(new FieldError("conflict", ex.getMessage())), HttpStatus.CONFLICT)
				.addObject("conflict", ex.getMessage());
		}
	}

	private ModelAndView again(TaskingForm typed, List<FieldError> errors, HttpStatus status) {
		List<FieldError> shown = errors.stream()
			.map((error) -> error.field().equals("conflict") ? error
					: new FieldError(typed.ref() + "-" + error.field(), error.message()))
			.toList();
		ModelAndView page = page(this.tasking.pageFrom(typed.ref(), PAGE), typed, shown);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(TaskingPage page, TaskingForm typed, List<FieldError> errors) {
		return new ModelAndView("cases/tasking").addObject("page", page)
			.addObject("typed", typed)
			.addObject("errors", errors)
			.addObject("agencies", this.directory.agencies(this.reports.partnership()))
			.addObject("words", this.words);
	}

	/**
	 * What was pressed and typed at one report of the list.
	 *
	 * @param ref reference of the report
	 * @param decision code of the decision
	 * @param join reference of the suggested case whose button was pressed
	 */
	record TaskingForm(String ref, String decision, String join, String caseRef, String agency, String reason) {

		static final TaskingForm EMPTY = new TaskingForm(null, null, null, null, null, null);

		TaskingForm of(String report) {
			return new TaskingForm(report, this.decision, this.join, this.caseRef, this.agency, this.reason);
		}

		TriageReport decided() {
			boolean suggested = this.join != null && !this.join.isBlank();
			TriageDecision chosen = suggested ? TriageDecision.JOIN_CASE
					: Codes.read(TriageDecision.class, "decision", this.decision);
			return new TriageReport(chosen, suggested ? this.join : this.caseRef, this.agency, this.reason);
		}

		/** What a person typed at a report, or nothing where they typed at another. */
		public String typed(String report, String field) {
			if (!report.equals(this.ref)) {
				return "";
			}
			String value = switch (field) {
				case "caseRef" -> this.caseRef;
				case "agency" -> this.agency;
				default -> this.reason;
			};
			return (value != null) ? value : "";
		}

		/** Says what was done. */
		String done(TriageResult triaged) {
			String what = switch (decided().decision()) {
				case NEW_CASE -> "opened case " + triaged.caseRef();
				case JOIN_CASE -> "joined case " + triaged.caseRef();
				case REFER -> "was referred";
				case NOT_ASB, NO_ACTION -> "is decided: " + decided().decision().words().toLowerCase(Locale.UK);
			};
			return this.ref + " " + what + ".";
		}

	}

}
