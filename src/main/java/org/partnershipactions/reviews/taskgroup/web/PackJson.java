package org.partnershipactions.reviews.taskgroup.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.overdue.Level;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.reviews.taskgroup.FollowUpView;
import org.partnershipactions.reviews.taskgroup.ReviewPack;

/** The pack of a task group as JSON. */
record PackJson(String group, String name, LocalDate asOf, LocalDate since, List<GroupReviewJson.Action> actions,
		List<ReviewPack.Happened> changes, List<ReviewPack.Approval> approvals, List<Late> overdue, Returns returns,
		List<GroupReviewJson.Action> disagreements, List<Measured> measures, List<String> cases,
		List<FollowUpView> followUps, List<GroupReviewJson.Review> reviews) {

	static PackJson of(ReviewPack pack) {
		return new PackJson(pack.group(), pack.name(), pack.asOf(), pack.since(),
				pack.actions().stream().map(GroupReviewJson.Action::of).toList(), pack.news(), pack.approvals(),
				pack.overdue().stream().flatMap((team) -> team.rows().stream()).map(Late::of).toList(),
				Returns.of(pack.returns()), pack.disagreements().stream().map(GroupReviewJson.Action::of).toList(),
				pack.measures().stream().map(Measured::of).toList(), pack.cases(), pack.followUps(),
				pack.reviews().stream().map(GroupReviewJson.Review::of).toList());
	}

	/** One piece of late work, with the reason in words. */
	record Late(String ref, String step, String agency, LocalDate due, int workingDaysLate, Level level, String reason,
			String nextStep) {

		static Late of(OverdueRow row) {
			return new Late(row.review().subjectRef(), row.review().stepLabel(), row.agency(), row.review().due(),
					row.workingDaysLate(), row.review().level(), row.reason(), row.nextStep());
		}

	}

	/** A measure as it stands. */
	record Measured(String code, String title, String unit, String target, BigDecimal latest, Boolean onTarget) {

		static Measured of(MeasureView measure) {
			return new Measured(measure.code(), measure.title(), measure.unit(), measure.target().words(),
					(measure.latest() != null) ? measure.latest().value() : null, measure.onTarget());
		}

	}

	/** Returns of the last quarter that is over. */
	record Returns(String quarter, int asked, List<Missing> missing) {

		static Returns of(ReviewPack.Missing missing) {
			return new Returns(missing.quarter().toString(), missing.asked(),
					missing.missing().stream().map(Missing::of).toList());
		}

	}

	/** A return that nobody gave. */
	record Missing(String ref, String agency, LocalDate due, ReturnState state) {

		static Missing of(ReturnView view) {
			return new Missing(view.ref(), view.agency(), view.due(), view.state());
		}

	}

}
