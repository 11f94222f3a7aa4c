package org.partnershipactions.intake.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.ReportAccess;
import org.partnershipactions.intake.ReportEntry;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.publicreport.TypedMoment;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;

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
			ReportReceipt taken = this.entry.enter(form.report(this.entry.partnership()));
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

	/** What an officer typed while somebody reported by telephone. */
	record EntryForm(List<String> category, String description, String day, String month, String year, String time,
			String address, String ward, String howOften, Boolean danger, Boolean anonymous, String name,
			String telephone, String email, String postal, String contact, String alreadyToldTo) {

		/** A form for a call that comes in now. */
		static EntryForm on(LocalDate today) {
			return new EntryForm(List.of(), "", "" + today.getDayOfMonth(), "" + today.getMonthValue(),
					"" + today.getYear(), "", "", "", "", false, false, "", "", "", "", "telephone", "");
		}

		/** Whether a category is ticked. */
		public boolean has(CaseCategory one) {
			return this.category != null && this.category.contains(Codes.of(one));
		}

		/**
		 * The report that was typed.
		 * @throws InvalidAnswers when day or time cannot be read
		 */
		NewReport report(String partnership) {
			boolean nameless = Boolean.TRUE.equals(this.anonymous);
			ResidentFacts reporter = nameless ? null
					: new ResidentFacts(this.name, null, this.postal, this.email, this.telephone, null, false);
			return new NewReport(partnership, categories(), this.description, occurredAt(), this.howOften,
					new PlaceFacts(this.address, this.ward, null, null), nameless, reporter,
					Codes.read(Channel.class, "preferredContact", this.contact), this.alreadyToldTo,
					Boolean.TRUE.equals(this.danger), ReportSource.TELEPHONE, null);
		}

		private Set<CaseCategory> categories() {
			Set<CaseCategory> ticked = EnumSet.noneOf(CaseCategory.class);
			if (this.category != null) {
				this.category.forEach((code) -> ticked.add(Codes.read(CaseCategory.class, "category", code)));
			}
			return ticked;
		}

		private Instant occurredAt() {
			try {
				LocalDate on = LocalDate.of(number(this.year), number(this.month), number(this.day));
				LocalTime at = (this.time == null || this.time.isBlank()) ? LocalTime.MIDNIGHT
						: TypedMoment.time(this.time).orElseThrow(() -> new DateTimeException("no time"));
				return TypedMoment.at(on, at);
			}
			catch (DateTimeException | NumberFormatException ex) {
				throw new InvalidAnswers("occurredAt",
						"Enter a real day, such as 27 3 2027, and a time such as 22:30 or none");
			}
		}

		private static int number(String typed) {
			return Integer.parseInt(String.valueOf(typed).strip());
		}

	}

}
