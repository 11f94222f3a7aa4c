package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.plan.table.PriorityChange;
import org.partnershipactions.plan.table.PriorityEditing;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a priority, where the manager names it and chooses its task group. */
@Controller
@RequestMapping("/plan/{year}/priorities/{number}")
class PriorityController {

	private final PlanReading plans;

	private final PriorityEditing priorities;

	private final PlanAccess access;

	private final Directory directory;

	private final CurrentPerson person;

	private final PlanWords words;

	PriorityController(PlanReading plans, PriorityEditing priorities, PlanAccess access, Directory directory,
			CurrentPerson person, PlanWords words) {
		this.plans = plans;
		this.priorities = priorities;
		this.access = access;
		this.directory = directory;
		this.person = person;
		this.words = words;
	}

	@GetMapping
	ModelAndView priority(@PathVariable("year") String year, @PathVariable("number") int number) {
		return page(Years.ofAddress(year), number, null, List.of());
	}

	@PostMapping
	ModelAndView change(@PathVariable("year") String year, @PathVariable("number") int number, PriorityForm form,
			RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		try {
			this.priorities.change(plan, number, form.change());
		}
		catch (StepNotOpen ex) {
			ModelAndView again = page(plan, number, form, List.of()).addObject("conflict", ex.getMessage());
			again.setStatus(HttpStatus.CONFLICT);
			return again;
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = page(plan, number, form, ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		notices.addFlashAttribute("notice", "The priority is saved.");
		return new ModelAndView("redirect:/plan/" + plan + "/priorities/" + number);
	}

	private ModelAndView page(PlanYear year, int number, PriorityForm typed, List<FieldError> errors) {
		String partnership = this.person.partnership();
		PriorityView priority = this.plans.plan(partnership, year)
			.priorities()
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("priority"));
		Optional<TaskGroupSummary> group = this.directory.groupOfPriority(partnership, year, number);
		PriorityForm form = (typed != null) ? typed
				: new PriorityForm(priority.title(), group.map(TaskGroupSummary::code).orElse(""), null, null);
		return new ModelAndView("plan/priority").addObject("year", year.toString())
			.addObject("words", this.words)
			.addObject("manages", this.access.manages())
			.addObject("priority", priority)
			.addObject("group", group.orElse(null))
			.addObject("groups", this.directory.groups(partnership))
			.addObject("form", form)
			.addObject("errors", errors);
	}

	/**
	 * What is typed of a priority.
	 *
	 * @param title its title
	 * @param taskGroup code of the task group that approves it; empty leaves it
	 * @param seenTitle its title when the page was opened
	 * @param seenTaskGroup its group when the page was opened
	 */
	record PriorityForm(String title, String taskGroup, String seenTitle, String seenTaskGroup) {

		PriorityChange change() {
			String chosen = (this.taskGroup == null || this.taskGroup.isBlank()) ? null : this.taskGroup;
			return new PriorityChange(this.title, chosen, this.seenTitle, this.seenTaskGroup);
		}

	}

}
