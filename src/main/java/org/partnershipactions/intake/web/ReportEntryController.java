package org.partnershipactions.intake.web;

import java.util.List;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Channel;
import org.partnershipactions.intake.Received;
import org.partnershipactions.intake.ReportAccess;
import org.partnershipactions.intake.ReportEntry;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an officer writes down what somebody reports by telephone. */
@Controller
@RequestMapping("/asb/reports/new")
class ReportEntryController {

	private final ReportEntry entry;

	private final ReportAccess access;

	private final AsbReportWords words;

	ReportEntryController(ReportEntry entry, ReportAccess access, AsbReportWords words) {
		this.entry = entry;
		this.access = access;
		this.words = words;
	}

	@GetMapping
	ModelAndView form() {
		return page(EntryForm.on(this.words.today()), List.of());
	}

	/** Who decides goes on to the report and what is like it; others to the next call. */
	@PostMapping
	ModelAndView enter(EntryForm form, RedirectAttributes flash) {
		try {
			Received taken = this.entry.enter(form.report(this.entry.partnership()));
			boolean inDistrict = this.entry.inDistrict(form.ward());
			flash.addFlashAttribute("notice", "The report is taken. Its reference is " + taken.ref() + "." + (inDistrict
					? "" : " Its ward is not one of the district, so Daily Tasking looks at where it was."));
			return new ModelAndView(
					"redirect:" + (this.access.triages() ? "/asb/reports/" + taken.ref() : "/asb/reports/new"));
		}
		catch (InvalidAnswers ex) {
			ModelAndView page = page(form, ex.errors());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
	}

	private ModelAndView page(EntryForm form, List<FieldError> errors) {
		return new ModelAndView("cases/report-entry").addObject("form", form)
			.addObject("errors", errors)
			.addObject("problems", new Problems(errors))
			.addObject("categories", CaseCategory.values())
			.addObject("channels", List.of(Channel.TELEPHONE, Channel.EMAIL, Channel.LETTER, Channel.NONE))
			.addObject("wards", this.entry.wards())
			.addObject("words", this.words);
	}

	/** What is wrong with a field, for the template. */
	record Problems(List<FieldError> errors) {

		/** The sentence to show at a field, or null. */
		public String at(String field) {
			return this.errors.stream()
				.filter((error) -> error.field().equals(field))
				.map(FieldError::message)
				.findFirst()
				.orElse(null);
		}

	}

}
