package org.partnershipactions.rules.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.rules.RuleAdministration;
import org.partnershipactions.rules.RuleTableDetails;
import org.partnershipactions.rules.RuleVersionView;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.TeamDirectory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which rule tables are read, written, replayed and put into force. */
@Controller
@RequestMapping("/administration/rules")
class RulesController {

	private static final String LIST = "/administration/rules/";

	private final RuleAdministration rules;

	private final CurrentPerson person;

	private final TeamDirectory directory;

	private final PartnershipClock clock;

	RulesController(RuleAdministration rules, CurrentPerson person, TeamDirectory directory, PartnershipClock clock) {
		this.rules = rules;
		this.person = person;
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView all() {
		return new ModelAndView("rules/list").addObject("tables", this.rules.all());
	}

	@GetMapping("/{table}")
	ModelAndView one(@PathVariable String table) {
		return page("rules/table", this.rules.one(table));
	}

	@GetMapping("/{table}/versions/{number}")
	ModelAndView version(@PathVariable String table, @PathVariable int number) {
		RuleTableDetails details = this.rules.one(table);
		RuleVersionView version = version(details, number);
		return page("rules/version", details).addObject("version", version)
			.addObject("comparison", RuleComparison.of(version, details.current()))
			.addObject("from", "");
	}

	/** The rows of a version, or of the one in force, to be changed into the next. */
	@GetMapping("/{table}/new")
	ModelAndView write(@PathVariable String table, @RequestParam(required = false) Integer like) {
		RuleTableDetails details = this.rules.one(table);
		this.rules.check(table, new RuleAdministration.NewRuleVersion(List.of(), ""));
		return form(details, new RuleTableForm(version(details, (like != null) ? like : details.inForce()).rows(), ""));
	}

	@PostMapping("/{table}/new")
	ModelAndView written(@PathVariable String table, @RequestParam Map<String, String> typed,
			@RequestParam(name = "do", defaultValue = RuleTableForm.SAVE) String button, RedirectAttributes notices) {
		RuleTableDetails details = this.rules.one(table);
		RuleTableForm form = RuleTableForm.typed(details.shape(), typed);
		List<FieldError> errors = this.rules.check(table, form.version());
		if (button.equals(RuleTableForm.SAVE) && errors.isEmpty()) {
			int number = this.rules.propose(table, form.version());
			notices.addFlashAttribute("notice",
					"Version %d is written. It decides nothing until it is replayed and a second person puts it into force."
						.formatted(number));
			return new ModelAndView("redirect:%s%s/versions/%d".formatted(LIST, table, number));
		}
		if (button.equals(RuleTableForm.SAVE) || button.equals(RuleTableForm.CHECK)) {
			return wrong(form(details, form), errors).addObject("checked", errors.isEmpty());
		}
		return form(details, form.after(button));
	}

	@PostMapping("/{table}/versions/{number}/replay")
	ModelAndView replay(@PathVariable String table, @PathVariable int number) {
		Object replay = this.rules.replay(table, number);
		return version(table, number).addObject("replay", replay);
	}

	@PostMapping("/{table}/versions/{number}/activation")
	ModelAndView activate(@PathVariable String table, @PathVariable int number,
			@RequestParam(defaultValue = "") String from, RedirectAttributes notices) {
		try {
			this.rules.activate(table, number, day(from));
		}
		catch (InvalidAnswers refused) {
			return wrong(version(table, number).addObject("from", from), refused.errors());
		}
		notices.addFlashAttribute("notice", "Version %d decides from that day on.".formatted(number));
		return new ModelAndView("redirect:" + LIST + table);
	}

	@PostMapping("/{table}/versions/{number}/withdrawal")
	ModelAndView withdraw(@PathVariable String table, @PathVariable int number, RedirectAttributes notices) {
		this.rules.withdraw(table, number);
		notices.addFlashAttribute("notice", "Version %d is withdrawn.".formatted(number));
		return new ModelAndView("redirect:" + LIST + table);
	}

	private ModelAndView form(RuleTableDetails details, RuleTableForm form) {
		return page("rules/write", details).addObject("form", form);
	}

	private ModelAndView page(String template, RuleTableDetails details) {
		return new ModelAndView(template).addObject("details", details)
			.addObject("shape", details.shape())
			.addObject("directory", this.directory)
			.addObject("today", this.clock.today())
			.addObject("me", this.person.username())
			.addObject("writes", this.person.is(Role.ADMINISTRATOR))
			.addObject("zone", PartnershipClock.LONDON);
	}

	private static ModelAndView wrong(ModelAndView page, List<FieldError> errors) {
		page.addObject("errors", errors);
		page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static RuleVersionView version(RuleTableDetails details, int number) {
		try {
			return details.version(number);
		}
		catch (NoSuchElementException none) {
			throw new NotFound("version of this rule table");
		}
	}

	private static LocalDate day(String typed) {
		try {
			return TypedDay.parse(typed);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
