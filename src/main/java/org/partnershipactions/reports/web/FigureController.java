package org.partnershipactions.reports.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.partnershipactions.plan.ActionSummary;
import org.partnershipactions.reports.PlanReport;
import org.partnershipactions.reports.YearFigures;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions behind a figure, and the rules by which figures are counted. */
@Controller
class FigureController {

	private final PlanReport plan;

	FigureController(PlanReport plan) {
		this.plan = plan;
	}

	@GetMapping("/figures/{figure}")
	String rows(@PathVariable("figure") String figure, @RequestParam(name = "group", required = false) String group,
			Model model) {
		Rows which = Rows.of(figure);
		YearFigures figures = ((group != null && !group.isBlank()) ? this.plan.figures(group) : this.plan.figures())
			.orElseThrow(() -> new NotFound("figure"));
		model.addAttribute("heading", which.title);
		model.addAttribute("rule", which.rule);
		model.addAttribute("actions", which.rows.apply(figures));
		model.addAttribute("year", figures.year());
		return "reports/figure";
	}

	@GetMapping("/about/measures")
	String about(Model model) {
		model.addAttribute("headlines", this.plan.headlines());
		model.addAttribute("days", PlanReport.DAYS_AHEAD);
		model.addAttribute("figures", this.plan.figures().orElse(null));
		return "reports/measures";
	}

	/** What each figure counts. */
	private enum Rows {

		ON_SCHEDULE("Completed or on schedule", "Live actions that are completed or rated green.",
				YearFigures::counted),
		NOT_ON_SCHEDULE("Not completed and not on schedule",
				"Live actions that are neither completed nor rated green: behind, slipping, ongoing, not started or completed in part.",
				YearFigures::notCounted),
		LIVE("Live actions", "Actions that were adopted and not withdrawn.", YearFigures::live),
		NOT_RATED("Not rated", "Live actions that have no rating by dates: ongoing, or not started.",
				YearFigures::notRated),
		DUE_SOON("Due in the next 30 days", "Actions whose open step falls due from today on, soonest first.",
				(figures) -> figures.dueWithin(PlanReport.DAYS_AHEAD));

		private final String title;

		private final String rule;

		private final Function<YearFigures, List<ActionSummary>> rows;

		Rows(String title, String rule, Function<YearFigures, List<ActionSummary>> rows) {
			this.title = title;
			this.rule = rule;
			this.rows = rows;
		}

		private static Rows of(String path) {
			return List.of(values())
				.stream()
				.filter((rows) -> rows.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(path))
				.findFirst()
				.orElseThrow(() -> new NotFound("figure"));
		}

	}

}
