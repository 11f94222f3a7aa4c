package org.partnershipactions.reports.web;

import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reports.PlanDay;
import org.partnershipactions.reports.ProgressReport;
import org.partnershipactions.reports.ValueReport;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a plan came on, and what it counted and cost: today and on any past day. */
@Controller
class ProgressController {

	private final ProgressReport progress;

	private final ValueReport value;

	private final PlanDays days;

	ProgressController(ProgressReport progress, ValueReport value, PlanDays days) {
		this.progress = progress;
		this.value = value;
		this.days = days;
	}

	@GetMapping("/progress")
	ModelAndView progress(@RequestParam(name = "plan", required = false) String plan,
			@RequestParam(name = "at", required = false) String at) {
		ProgressRequest asked = asked(plan, at);
		return asked.page("reports/progress")
			.addObject("progress", this.progress.at(asked.when()))
			.addObject("trend", this.progress.trend(asked.when()));
	}

	@GetMapping("/progress/disagreements")
	ModelAndView disagreements(@RequestParam(name = "plan", required = false) String plan,
			@RequestParam(name = "at", required = false) String at) {
		ProgressRequest asked = asked(plan, at);
		return asked.page("reports/disagreements").addObject("progress", this.progress.at(asked.when()));
	}

	@GetMapping("/value")
	ModelAndView value(@RequestParam(name = "plan", required = false) String plan,
			@RequestParam(name = "at", required = false) String at) {
		ProgressRequest asked = asked(plan, at);
		return asked.page("reports/value").addObject("value", this.value.at(asked.when()));
	}

	@GetMapping("/value/{priority}")
	ModelAndView value(@PathVariable("priority") int priority,
			@RequestParam(name = "plan", required = false) String plan,
			@RequestParam(name = "at", required = false) String at) {
		ProgressRequest asked = asked(plan, at);
		return asked.page("reports/value-priority")
			.addObject("priority", this.value.at(asked.when()).priority(priority));
	}

	/** Where the address cannot be read, the page of today says what to put right. */
	private ProgressRequest asked(String plan, String at) {
		try {
			PlanDay when = this.days.of(plan, at);
			return new ProgressRequest(when, when.year().toString(), when.day().toString(), List.of());
		}
		catch (InvalidAnswers refused) {
			PlanDay today = this.days.today();
			return new ProgressRequest(today, (plan != null) ? plan : today.year().toString(), at, refused.errors());
		}
	}

	/** What was asked for, as it was understood and as it was typed. */
	private record ProgressRequest(PlanDay when, String typedPlan, String typedAt, List<FieldError> errors) {

		ModelAndView page(String view) {
			ModelAndView page = new ModelAndView(view);
			page.setStatus(this.errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
			return page.addObject("errors", this.errors)
				.addObject("typedPlan", this.typedPlan)
				.addObject("typedAt", this.typedAt)
				.addObject("planWrong", wrong("plan"))
				.addObject("atWrong", wrong("at"))
				.addObject("plan", this.when.year().toString())
				.addObject("at", this.when.day());
		}

		private String wrong(String field) {
			return this.errors.stream()
				.filter((error) -> error.field().equals(field))
				.map(FieldError::message)
				.findFirst()
				.orElse(null);
		}

	}

}
