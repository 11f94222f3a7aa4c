package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What a person reads before they explain or decide on late work: what is late, since
 * when, and why.
 */
@Component
class OverdueBriefing implements ProcessBriefing {

	private final OverdueReviews reviews;

	private final Directory directory;

	private final Forms forms;

	OverdueBriefing(OverdueReviews reviews, Directory directory, Forms forms) {
		this.reviews = reviews;
		this.directory = directory;
		this.forms = forms;
	}

	@Override
	public String process() {
		return OverdueStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		OverdueReview found = this.reviews.withKey(key);
		OverdueView review = found.view();
		String team = this.directory.teamName(found.lateStep().partnership(), review.team());
		return List.of(new BriefingSection("The late work", late(review, team), List.of()),
				new BriefingSection("The explanation", explanation(review), List.of()));
	}

	private List<Row> late(OverdueView review, String team) {
		return List.of(new Row("What is late", review.stepLabel(), null),
				new Row("Of", review.named() + " " + review.subjectTitle(), review.path()),
				new Row("Whose work", team, null), new Row("Was due", day(review.due()), null),
				new Row("Date moved before", times(review.timesMoved()), null),
				new Row("Level", (review.level() != null) ? review.level().words() : "Being found", null));
	}

	private List<Row> explanation(OverdueView review) {
		if (review.reason() == null) {
			return List.of(new Row("Reason", silence(review), null));
		}
		return List.of(new Row("Reason", this.forms.label("ExplainDelay", "reason", review.reason()), null),
				new Row("What happened", review.explanation(), null),
				new Row("What is done about it", review.remedy(), null),
				new Row("Proposed date", day(review.proposedDate()), null));
	}

	private static String silence(OverdueView review) {
		return (review.state() == OverdueReviewState.EXPLAINING) ? "Not given yet" : "None was given in time";
	}

	private static String day(LocalDate day) {
		return (day != null) ? DayWords.day(day) : "None";
	}

	private static String times(int moved) {
		return switch (moved) {
			case 0 -> "Never";
			case 1 -> "Once";
			default -> moved + " times";
		};
	}

}
