package org.partnershipactions.plan.web;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.money.FundingKeeping;
import org.partnershipactions.plan.money.FundingKeeping.SourceEntry;
import org.partnershipactions.plan.money.FundingKeeping.TakenOver;
import org.partnershipactions.plan.money.MoneyReading;
import org.partnershipactions.plan.money.PlanMoney.SourceMoney;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a plan's money and of each source, where the manager keeps them. */
@Controller
class MoneyController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final MoneyReading money;

	private final FundingKeeping keeping;

	private final PlanAccess access;

	private final PlanWords words;

	MoneyController(MoneyReading money, FundingKeeping keeping, PlanAccess access, PlanWords words) {
		this.money = money;
		this.keeping = keeping;
		this.access = access;
		this.words = words;
	}

	@GetMapping("/plan/{year}/money")
	ModelAndView plan(@PathVariable("year") String year) {
		return plan(Years.ofAddress(year), SourceForm.NONE, List.of());
	}

	@PostMapping("/plan/{year}/money")
	ModelAndView add(@PathVariable("year") String year, SourceForm form, RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		try {
			String code = this.keeping.add(plan, form.entry());
			notices.addFlashAttribute("notice", "The source is added.");
			return new ModelAndView("redirect:" + path(plan) + "/" + code);
		}
		catch (InvalidAnswers ex) {
			return refused(plan(plan, form, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** Takes over names: of the plan's table, or of the year before. */
	@PostMapping("/plan/{year}/money/names")
	String names(@PathVariable("year") String year, @RequestParam(name = "from", defaultValue = "") String from,
			RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		TakenOver taken = NamesFrom.of(from).takeOver(this.keeping, plan);
		notices.addFlashAttribute("notice", switch (taken.added()) {
			case 0 -> "All these sources were there already.";
			case 1 -> "One source is added.";
			default -> taken.added() + " sources are added.";
		} + (taken.notRead().isEmpty() ? ""
				: " No single amount can be read in these, which stay whole: " + String.join("; ", taken.notRead())));
		return "redirect:" + path(plan);
	}

	@GetMapping("/plan/{year}/money/{source}")
	ModelAndView source(@PathVariable("year") String year, @PathVariable("source") String code) {
		PlanYear plan = Years.ofAddress(year);
		return source(plan, code, null, List.of());
	}

	@PostMapping("/plan/{year}/money/{source}")
	ModelAndView change(@PathVariable("year") String year, @PathVariable("source") String code, SourceForm form,
			RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		try {
			mustBeThere(plan, code);
			this.keeping.set(plan, code, form.entry());
		}
		catch (InvalidAnswers ex) {
			return refused(source(plan, code, form, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(source(plan, code, form, List.of()), HttpStatus.CONFLICT).addObject("conflict",
					ex.getMessage());
		}
		notices.addFlashAttribute("notice", "The source is saved.");
		return new ModelAndView("redirect:" + path(plan) + "/" + code);
	}

	@GetMapping({ "/plan/{year}/money/export.csv", "/api/plans/{year}/money/export.csv" })
	ResponseEntity<byte[]> csv(@PathVariable("year") String year) {
		return file(this.money.csv(Years.ofAddress(year)), CSV, year + ".csv");
	}

	@GetMapping({ "/plan/{year}/money/export.xlsx", "/api/plans/{year}/money/export.xlsx" })
	ResponseEntity<byte[]> xlsx(@PathVariable("year") String year) {
		return file(this.money.xlsx(Years.ofAddress(year)), XLSX, year + ".xlsx");
	}

	/** A page changes what is there; a program may begin a source of its own code. */
	private void mustBeThere(PlanYear year, String code) {
		if (this.access.manages() && this.money.plan(year).source(code).isEmpty()) {
			throw new NotFound("source");
		}
	}

	private ModelAndView plan(PlanYear year, SourceForm form, List<FieldError> errors) {
		PlanYear before = new PlanYear(year.start() - 1);
		return page("plan/money", year, form, errors).addObject("money", this.money.plan(year))
			.addObject("before", this.money.isNamed(before) ? before.toString() : null);
	}

	private ModelAndView source(PlanYear year, String code, SourceForm typed, List<FieldError> errors) {
		SourceMoney source = this.money.plan(year).source(code).orElseThrow(() -> new NotFound("source"));
		return page("plan/money-source", year, (typed != null) ? typed : SourceForm.of(source), errors)
			.addObject("source", source)
			.addObject("left", this.access.manages() ? this.money.balanceBefore(year, code).orElse(null) : null);
	}

	private ModelAndView page(String template, PlanYear year, SourceForm form, List<FieldError> errors) {
		return new ModelAndView(template).addObject("year", year.toString())
			.addObject("form", form)
			.addObject("errors", errors)
			.addObject("manages", this.access.manages())
			.addObject("words", this.words);
	}

	private static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

	private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("plan-money-" + name).build().toString())
			.body(content);
	}

	private static String path(PlanYear year) {
		return "/plan/" + year + "/money";
	}

	/** Where names of sources are taken over from. */
	enum NamesFrom {

		TABLE, YEAR_BEFORE;

		static NamesFrom of(String typed) {
			for (NamesFrom one : values()) {
				if (one.name().equals(typed)) {
					return one;
				}
			}
			throw new InvalidAnswers("from", "Say TABLE for the sources of the plan's table, or YEAR_BEFORE");
		}

		TakenOver takeOver(FundingKeeping keeping, PlanYear year) {
			return (this == TABLE) ? keeping.takeOver(year) : keeping.takeOverYearBefore(year);
		}

	}

	/**
	 * What is typed of a source.
	 *
	 * @param version the one that was opened; empty where the source begins
	 */
	record SourceForm(String name, String budget, String carriedOver, String version) {

		static final SourceForm NONE = new SourceForm("", "", "", "");

		static SourceForm of(SourceMoney source) {
			return new SourceForm(source.name(), ActionMoneyForm.plain(source.budget()),
					ActionMoneyForm.plain(source.carriedOver()), String.valueOf(source.version()));
		}

		SourceEntry entry() {
			return new SourceEntry(this.name, this.budget, this.carriedOver, ActionMoneyForm.number(this.version));
		}

	}

}
