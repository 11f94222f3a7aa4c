package org.partnershipactions.reports;

import java.util.List;
import java.util.Locale;

import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Part;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.reviews.taskgroup.RatedAction;
import org.partnershipactions.reviews.taskgroup.ReviewPack;
import org.partnershipactions.reviews.taskgroup.ReviewPack.Approval;
import org.partnershipactions.reviews.taskgroup.ReviewPack.Happened;

/** The tables of a review pack. */
final class PackTables {

	private final Directory directory;

	PackTables(Directory directory) {
		this.directory = directory;
	}

	List<Part> parts(ReviewPack pack) {
		return List.of(actions(pack.actions()), approvals(pack.approvals()), late(pack), returns(pack.returns()),
				news(pack.news()), cases(pack.cases()));
	}

	private static Part actions(List<RatedAction> actions) {
		TableShape<RatedAction> shape = TableShape.named("actions", "The group's actions that run");
		shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
			.column("Title", (one) -> Cell.text(one.title()))
			.column("Lead agency", (one) -> Cell.text(one.lead()))
			.column("Status", (one) -> Cell.text(one.status().words()))
			.column("Rating by dates", (one) -> Cell.rating(one.rag().words(), one.rag().name()))
			.column("Lead's confidence", PackTables::confidence)
			.column("They disagree", (one) -> Cell.text(one.disagreement() ? "Yes" : "No"))
			.column("By when", (one) -> Cell.day(one.due(), "Ongoing"));
		return Part.of("Actions", shape.of(actions), "The group has no action that runs.");
	}

	private static Part approvals(List<Approval> approvals) {
		TableShape<Approval> shape = TableShape.named("approvals", "What waits for the group's lead");
		shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
			.column("Title", (one) -> Cell.text(one.title()))
			.column("What waits", (one) -> Cell.text(one.what()))
			.column("Due", (one) -> Cell.day(one.due(), ""))
			.column("Late", (one) -> Cell.text(one.late() ? "Yes" : "No"));
		return Part.of("Approvals that wait", shape.of(approvals), "No approval waits.");
	}

	private static Part late(ReviewPack pack) {
		List<OverdueRow> rows = pack.overdue().stream().flatMap((team) -> team.rows().stream()).toList();
		TableShape<OverdueRow> shape = TableShape.named("late", "Late work with its reasons");
		shape.column("Action", (one) -> Cell.text(one.review().subjectRef()).to(one.review().path()))
			.column("Who owes it", (one) -> Cell.text(one.teamName()))
			.column("Step", (one) -> Cell.text(one.review().stepLabel()))
			.column("Was due", (one) -> Cell.day(one.review().due(), ""))
			.column("Working days late", (one) -> Cell.number(one.workingDaysLate()))
			.column("Why", (one) -> Cell.text(one.reason()))
			.column("What comes next", (one) -> Cell.text(one.nextStep()));
		return Part.of("Late work", shape.of(rows), "Nothing is late.");
	}

	private Part returns(ReviewPack.Missing returns) {
		TableShape<ReturnView> shape = TableShape.named("returns", "Returns that are missing");
		shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
			.column("Title", (one) -> Cell.text(one.title()))
			.column("Agency", (one) -> Cell.text(this.directory.agencyName(one.agency())))
			.column("Due", (one) -> Cell.day(one.due(), ""));
		return Part.of("Returns of %s that are missing".formatted(returns.quarter().words()),
				shape.of(returns.missing()), "No return of %d asked for is missing.".formatted(returns.asked()));
	}

	private static Part news(List<Happened> news) {
		TableShape<Happened> shape = TableShape.named("news", "What happened since the last review");
		shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
			.column("Day", (one) -> Cell.day(one.day(), ""))
			.column("What happened", (one) -> Cell.text(one.text()));
		return Part.of("What happened", shape.of(news), "Nothing happened since the last review.");
	}

	private static Part cases(List<String> cases) {
		TableShape<String> shape = TableShape.named("cases", "Cases that the group took in");
		shape.column("Case", (one) -> Cell.text(one).to("/cases/" + one))
			.column("Kind", (one) -> Cell.text("Case of anti-social behaviour"));
		return Part.of("Cases taken in", shape.of(cases), "The group took no case in since.");
	}

	private static Cell confidence(RatedAction action) {
		if (action.confidence() == null) {
			return Cell.text("No return");
		}
		String given = action.confidence().name();
		return Cell.rating(given.charAt(0) + given.substring(1).toLowerCase(Locale.UK), given);
	}

}
