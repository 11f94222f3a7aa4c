package org.partnershipactions.powers.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.powers.InterventionReading;
import org.partnershipactions.powers.PowerRegistration;
import org.partnershipactions.powers.PowerRegistration.NewPowerRules;
import org.partnershipactions.security.CurrentPerson;
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

/** The page on which changes of tools and powers are entered, dated and confirmed. */
@Controller
@RequestMapping("/administration/powers")
class PowerChangesController {

	private static final String PAGE = "redirect:/administration/powers";

	private final PowerRegistration register;

	private final InterventionReading reading;

	private final CurrentPerson person;

	private final TeamDirectory directory;

	PowerChangesController(PowerRegistration register, InterventionReading reading, CurrentPerson person,
			TeamDirectory directory) {
		this.register = register;
		this.reading = reading;
		this.person = person;
		this.directory = directory;
	}

	@GetMapping
	ModelAndView all() {
		return new ModelAndView("powers/changes").addObject("changes", this.register.all())
			.addObject("tools", this.reading.inForce())
			.addObject("directory", this.directory)
			.addObject("me", this.person.username())
			.addObject("writes", this.person.administersInstallation())
			.addObject("typed", new HashMap<>());
	}

	@PostMapping
	ModelAndView enter(@RequestParam Map<String, String> typed, RedirectAttributes notices) {
		return or(typed, null, () -> {
			this.register.enter(new NewPowerRules(typed.get("power"), number(typed, "minimumAge"),
					number(typed, "maximumAge"), number(typed, "maximumHours"), number(typed, "maximumMonths"),
					number(typed, "penaltyPounds"), typed.get("issuers"), typed.get("source"), typed.get("reason")));
			notices.addFlashAttribute("notice", "The change is entered. It has no effect until it has a day.");
		});
	}

	@PostMapping("/{key}/day")
	ModelAndView date(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes notices) {
		return or(typed, key, () -> {
			this.register.date(key, day(typed.getOrDefault("from", "")));
			notices.addFlashAttribute("notice", "The day is given. A second person confirms it.");
		});
	}

	@PostMapping("/{key}/confirmation")
	ModelAndView confirm(@PathVariable String key, RedirectAttributes notices) {
		return or(Map.of(), key, () -> {
			this.register.confirm(key);
			notices.addFlashAttribute("notice", "The day is confirmed.");
		});
	}

	@PostMapping("/{key}/withdrawal")
	ModelAndView takeBack(@PathVariable String key, RedirectAttributes notices) {
		this.register.takeBack(key);
		notices.addFlashAttribute("notice", "The day is taken back.");
		return new ModelAndView(PAGE);
	}

	private ModelAndView or(Map<String, String> typed, String key, Runnable deed) {
		try {
			deed.run();
			return new ModelAndView(PAGE);
		}
		catch (InvalidAnswers refused) {
			ModelAndView again = all().addObject("errors", refused.errors())
				.addObject("typed", typed)
				.addObject("wrong", key);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

	private static Integer number(Map<String, String> typed, String field) {
		String given = typed.getOrDefault(field, "").strip();
		if (!given.isEmpty() && !given.matches("\\d{1,6}")) {
			throw new InvalidAnswers(field, "Enter a whole number from 1 to 100,000, or leave it empty");
		}
		return given.isEmpty() ? null : Integer.valueOf(given);
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
