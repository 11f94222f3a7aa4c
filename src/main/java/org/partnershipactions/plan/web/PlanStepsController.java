package org.partnershipactions.plan.web;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.table.AdoptionOutlook;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanAdoption.Adoption;
import org.partnershipactions.plan.table.PlanRollForward;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The manager's steps with a whole plan: adopt it, and copy it to another year. */
@Controller
@RequestMapping("/plan/{year}")
class PlanStepsController {

	private static final String COPIED = "%d actions were copied to the plan %s, their dates moved with them."
			+ " Look it over, then adopt it.";

	private static final String ADOPTED = "The plan %s is adopted. %d actions have begun,"
			+ " and their lead agencies have their first task.";

	private static final String ADOPTED_AHEAD = "The plan %s is adopted. Its %d actions begin on %s.";

	private final PlanReading plans;

	private final PlanAdoption adoption;

	private final PlanRollForward rollForward;

	private final PlanAccess access;

	private final CurrentPerson person;

	private final AdoptionOutlook outlook;

	private final PlanWords words;

	PlanStepsController(PlanReading plans, PlanAdoption adoption, PlanRollForward rollForward, PlanAccess access,
			CurrentPerson person, AdoptionOutlook outlook, PlanWords words) {
		this.plans = plans;
		this.adoption = adoption;
		this.rollForward = rollForward;
		this.access = access;
		this.person = person;
		this.outlook = outlook;
		this.words = words;
	}

	@GetMapping("/adopt")
	ModelAndView askToAdopt(@PathVariable("year") String year) {
		return page("plan/adopt", year);
	}

	@PostMapping("/adopt")
	ModelAndView adopt(@PathVariable("year") String year,
			@RequestParam(name = "startAtOnce", defaultValue = "false") boolean startAtOnce, RedirectAttributes flash) {
		try {
			PlanYear target = Years.ofAddress(year);
			Adoption adopted = this.adoption.adopt(target, startAtOnce);
			flash.addFlashAttribute("notice", (adopted.waits() ? ADOPTED_AHEAD : ADOPTED).formatted(target,
					adopted.actions(), DayWords.day(adopted.begins())));
			return new ModelAndView("redirect:/plan/" + year);
		}
		catch (StepNotOpen ex) {
			return refused(page("plan/adopt", year), List.of(new FieldError("adopt", ex.getMessage())),
					HttpStatus.CONFLICT);
		}
	}

	@GetMapping("/roll-forward")
	ModelAndView askForYear(@PathVariable("year") String year) {
		PlanYear next = new PlanYear(Years.ofAddress(year).start() + 1);
		return page("plan/roll-forward", year).addObject("to", next.toString());
	}

	@PostMapping("/roll-forward")
	ModelAndView roll(@PathVariable("year") String year, @RequestParam(name = "to", defaultValue = "") String to,
			RedirectAttributes flash) {
		try {
			PlanYear target = Years.ofAnswer("to", to);
			int actions = this.rollForward.roll(Years.ofAddress(year), target);
			flash.addFlashAttribute("notice", COPIED.formatted(actions, target));
			return new ModelAndView("redirect:/plan/" + target);
		}
		catch (InvalidAnswers ex) {
			return refused(forYear(year, to), ex.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(forYear(year, to), List.of(new FieldError("to", ex.getMessage())), HttpStatus.CONFLICT);
		}
	}

	private void mustManage() {
		if (!this.access.manages()) {
			throw new AccessDeniedException("The manager does this with a plan");
		}
	}

	private ModelAndView forYear(String year, String to) {
		return page("plan/roll-forward", year).addObject("to", to);
	}

	private ModelAndView page(String template, String year) {
		mustManage();
		PlanView plan = this.plans.plan(this.person.partnership(), Years.ofAddress(year));
		return new ModelAndView(template).addObject("year", year)
			.addObject("errors", List.of())
			.addObject("plan", plan)
			.addObject("ahead", this.words.today().isBefore(plan.firstDay()))
			.addObject("words", this.words)
			.addObject("outlook", this.outlook.of(Years.ofAddress(year)))
			.addObject("unowned", plan.priorities().stream().filter((one) -> one.group() == null).toList());
	}

	private static ModelAndView refused(ModelAndView page, List<FieldError> errors, HttpStatus status) {
		page.setStatus(status);
		return page.addObject("errors", errors);
	}

}
