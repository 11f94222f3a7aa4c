package org.partnershipactions.reports.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.reports.PlanDay;
import org.partnershipactions.reports.PlanPart;
import org.partnershipactions.reports.PlanReport;
import org.partnershipactions.reports.ProgressReport;
import org.partnershipactions.reports.YearFigures;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The actions behind a figure, and the rules by which figures are counted. */
@Controller
class FigureController {

	private final PlanReport plan;

	private final ProgressReport progress;

	private final PlanDays days;

	FigureController(PlanReport plan, ProgressReport progress, PlanDays days) {
		this.plan = plan;
		this.progress = progress;
		this.days = days;
	}

	@GetMapping("/figures/{figure}")
	String rows(@PathVariable("figure") String figure, FigureFilter filter, Model model) {
		Rows which = Rows.of(figure);
		PlanDay when = this.days.of(filter.plan(), filter.at());
		YearFigures figures = this.progress.figures(when, filter.part());
		model.addAttribute("heading", which.title);
		model.addAttribute("rule", which.rule);
		model.addAttribute("actions", which.rows.apply(figures));
		model.addAttribute("when", when);
		model.addAttribute("part", filter.part());
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
		GREEN("Rated on schedule", "Live actions that are rated green by their dates.", rated(Rag.GREEN)),
		AMBER("Slipping", "Live actions that are rated amber by their dates.", rated(Rag.AMBER)),
		RED("Behind or overdue", "Live actions that are rated red by their dates.", rated(Rag.RED)),
		BLUE("Completed", "Actions that a task-group lead accepted as completed or completed in part.",
				rated(Rag.BLUE)),
		GREY("Not rated", "Live actions that have no rating by dates: ongoing, or not started.", rated(Rag.GREY)),
		DISAGREEMENTS("Where lead and dates disagree",
				"Live actions of which the lead's confidence is not the rating by dates.", YearFigures::disagreements),
		DUE_SOON("Due in the next 30 days", "Actions whose open step falls due from today on, soonest first.",
				(figures) -> figures.dueWithin(PlanReport.DAYS_AHEAD));

		private final String title;

		private final String rule;

		private final Function<YearFigures, List<ActionAt>> rows;

		Rows(String title, String rule, Function<YearFigures, List<ActionAt>> rows) {
			this.title = title;
			this.rule = rule;
			this.rows = rows;
		}

		private static Function<YearFigures, List<ActionAt>> rated(Rag rag) {
			return (figures) -> figures.rated(rag);
		}

		private static Rows of(String path) {
			return List.of(values())
				.stream()
				.filter((rows) -> rows.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(path))
				.findFirst()
				.orElseThrow(() -> new NotFound("figure"));
		}

	}

	/**
	 * Which plan, day and part of it the address of a figure asks for.
	 *
	 * @param plan the plan's year such as {@code 2026-27}, or null
	 * @param at the day such as {@code 2026-09-30}, or null
	 * @param group codes of task groups, or null
	 * @param agency codes of accountable leads, or null
	 * @param priority numbers of priorities, or null
	 */
	record FigureFilter(String plan, String at, List<String> group, List<String> agency, List<String> priority) {

		PlanPart part() {
			return new PlanPart(named(this.group), named(this.agency),
					new TreeSet<>(named(this.priority).stream().map(FigureFilter::number).toList()));
		}

		private static TreeSet<String> named(Collection<String> typed) {
			return (typed == null) ? new TreeSet<>() : new TreeSet<>(
					typed.stream().filter((one) -> one != null && !one.isBlank()).map(String::strip).toList());
		}

		private static Integer number(String text) {
			if (!text.matches("\\d{1,3}")) {
				throw new InvalidAnswers("priority", "Write the number of a priority, like 3");
			}
			return Integer.valueOf(text);
		}

	}

}
