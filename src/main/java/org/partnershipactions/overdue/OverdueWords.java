package org.partnershipactions.overdue;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.Choice;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.rules.RuleDecisions;

import org.springframework.stereotype.Component;

/** Says in plain words why work is late and what comes next. */
@Component
class OverdueWords {

	private final Forms forms;

	private final Directory directory;

	private final OverdueAccess access;

	private final OverdueSchedule schedule;

	private final RuleDecisions rules;

	OverdueWords(Forms forms, Directory directory, OverdueAccess access, OverdueSchedule schedule,
			RuleDecisions rules) {
		this.rules = rules;
		this.forms = forms;
		this.directory = directory;
		this.access = access;
		this.schedule = schedule;
	}

	OverdueRow row(OverdueReview review) {
		OverdueView view = review.view();
		return new OverdueRow(view, this.directory.teamName(review.lateStep().partnership(), view.team()),
				this.schedule.workingDaysLate(view.due()), reason(view), nextStep(review),
				this.access.decidesNow(review), levelSource(review.finding()));
	}

	private String levelSource(LevelFinding finding) {
		return (finding != null) ? this.rules.source(finding.table()).words() : "";
	}

	private String reason(OverdueView view) {
		if (view.reason() != null) {
			return label("ExplainDelay", "reason", view.reason());
		}
		return (view.state() == OverdueReviewState.EXPLAINING) ? "Not explained yet" : "No explanation given";
	}

	private String nextStep(OverdueReview review) {
		OverdueView view = review.view();
		return switch (view.state()) {
			case EXPLAINING -> this.directory.teamName(review.lateStep().partnership(), view.team()) + " explains by "
					+ day(review.explanationDue());
			case REVIEWING -> ((view.level() == OverdueLevel.BOARD) ? "The board" : "The manager") + " decides by "
					+ day(review.reviewDue());
			case DECIDED -> label("ReviewOverdueWork", "decision", view.decision());
			case ENDED -> "Nothing: it is no longer late";
		};
	}

	private String label(String form, String field, String value) {
		return this.forms.schema(form)
			.input(field)
			.stream()
			.flatMap((input) -> input.values().stream())
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(value);
	}

	private static String day(LocalDate day) {
		return DayWords.day(day);
	}

}
