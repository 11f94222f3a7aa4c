package org.partnershipactions.reviews.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

import org.springframework.stereotype.Component;

/** The plan's part of a quarter: the headline, the priorities and the actions. */
@Component
class PlanLines {

	/** The whole plan's target; a task group's own has its code after it. */
	private static final String TARGET = "measures.on-schedule";

	private final StandingReading standings;

	private final PlanReading plans;

	private final LocalFigureReading figures;

	private final Directory directory;

	PlanLines(StandingReading standings, PlanReading plans, LocalFigureReading figures, Directory directory) {
		this.standings = standings;
		this.plans = plans;
		this.figures = figures;
		this.directory = directory;
	}

	/** The plan of a year as it stood at the end of a day. */
	Lines of(String partnership, PlanYear year, LocalDate day) {
		PlanStanding standing = this.standings.at(partnership, year, day);
		return new Lines(share(standing, null),
				this.plans.plan(partnership, year)
					.priorities()
					.stream()
					.map((priority) -> line(priority, standing))
					.toList(),
				standing.actions().stream().filter(PlanLines::adopted).map(this::line).toList());
	}

	/** Withdrawn actions stay in the report; those never adopted do not enter it. */
	private static boolean adopted(ActionAt action) {
		return action.stage() != Stage.DRAFT;
	}

	private PriorityLine line(PriorityView priority, PlanStanding standing) {
		return new PriorityLine(priority.number(), priority.title(), priority.group(),
				share(standing.ofPriority(priority.number()), priority.group()));
	}

	private Share share(PlanStanding standing, String group) {
		int whole = this.figures.at(TARGET, standing.day());
		int target = (group != null) ? this.figures.find(TARGET + "." + group, standing.day()).orElse(whole) : whole;
		return new Share(standing.onSchedule().size(), standing.live().size(), target);
	}

	private ActionLine line(ActionAt action) {
		var given = action.given();
		var output = action.output();
		return new ActionLine(action.ref(), action.title(), action.priority(), this.directory.agencyName(action.lead()),
				action.status().name(), action.rag().name(), (given != null) ? given.confidence().name() : null,
				(given != null) ? given.percent() : null, (output != null) ? output.counted() : null,
				(output != null) ? output.target() : null, (output != null) ? output.unit() : null, action.due(),
				(given != null) ? given.sentence() : null);
	}

	/** What the plan says of a day. */
	record Lines(Share onSchedule, List<PriorityLine> priorities, List<ActionLine> actions) {
	}

}
