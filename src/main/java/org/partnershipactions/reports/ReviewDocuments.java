package org.partnershipactions.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Document.Fact;
import org.partnershipactions.reports.documents.DocumentPart;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.reviews.followups.FollowUpView;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.reviews.taskgroup.DecisionView;
import org.partnershipactions.reviews.taskgroup.Minutes;
import org.partnershipactions.reviews.taskgroup.RatedAction;
import org.partnershipactions.reviews.taskgroup.ReviewPack;
import org.partnershipactions.reviews.taskgroup.ReviewPack.Approval;
import org.partnershipactions.reviews.taskgroup.ReviewPack.News;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Writes the pack and the minutes of a task group's review down. */
@Component
public class ReviewDocuments {

	private static final String DRAFT = "Draft. Nothing of these minutes is applied before the lead of the group"
			+ " confirms them.";

	private final Directory directory;

	private final CurrentPerson person;

	ReviewDocuments(Directory directory, CurrentPerson person) {
		this.directory = directory;
		this.person = person;
	}

	/** The pack of a task group. */
	public Document of(ReviewPack pack) {
		PackTables tables = new PackTables(this.directory);
		return new Document("review-pack-%s-%s".formatted(pack.group(), pack.asOf()), "Review pack, " + pack.name(),
				publisher(), null,
				List.of(new Fact("As of", Cell.day(pack.asOf(), "")),
						new Fact("Changes since", Cell.day(pack.since(), "")),
						new Fact("Actions that run", Cell.number(pack.actions().size())),
						new Fact("Disagreements", Cell.number(pack.disagreements().size())),
						new Fact("Late work", Cell.number(pack.late())),
						new Fact("Returns missing", Cell.number(pack.returns().missing().size())),
						new Fact("Cases taken in", Cell.number(pack.cases().size()))),
				Stream.concat(tables.parts(pack).stream(), Stream.of(followUps(pack.followUps()))).toList());
	}

	/** The minutes of a review. */
	public Document of(Minutes minutes) {
		var review = minutes.review();
		String held = (review.heldOn() != null) ? review.heldOn().toString() : "not-held";
		return new Document("minutes-%s-%s%s".formatted(review.group(), held, minutes.confirmed() ? "" : "-draft"),
				"Minutes, " + review.name(), publisher(), minutes.confirmed() ? null : DRAFT,
				List.of(new Fact("Review", Cell.text(review.title())),
						new Fact("Held on", Cell.day(review.heldOn(), "Not held yet")),
						new Fact("Took part", Cell.text(String.join(", ", minutes.attendance()))),
						new Fact("Also present", Cell.text(minutes.alsoPresent())),
						new Fact("Confirmed on", Cell.day(minutes.confirmedOn(), "Not confirmed yet")),
						new Fact("Decisions", Cell.number((int) minutes.count())),
						new Fact("Not applied", Cell.number((int) minutes.notApplied()))),
				List.of(decisions(minutes), followUps(minutes.followUps())));
	}

	private static DocumentPart decisions(Minutes minutes) {
		List<Decided> decided = minutes.items()
			.stream()
			.flatMap((item) -> item.decisions().stream().map((one) -> new Decided(item, one)))
			.toList();
		TableShape<Decided> shape = TableShape.named("decisions", "Decisions, action by action");
		shape.column("Action", (one) -> Cell.text(one.item().ref()).to(one.item().path()))
			.column("Title", (one) -> Cell.text(one.item().title()))
			.column("Decision", (one) -> Cell.text(one.decision().sentence()))
			.column("What came of it", (one) -> Cell.text((one.decision().result() != null)
					? "%s. %s".formatted(one.decision().result().words(), text(one.decision().resultWords())).strip()
					: "Not applied yet"));
		return DocumentPart.of("What was decided", shape.of(decided), "Nothing was decided about any action.");
	}

	private static DocumentPart followUps(List<FollowUpView> followUps) {
		TableShape<FollowUpView> shape = TableShape.named("follow-ups", "Follow-ups");
		shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
			.column("What is asked", (one) -> Cell.text(one.what()))
			.column("Of whom", (one) -> Cell.text(one.owner()))
			.column("By when", (one) -> Cell.day(one.due(), ""))
			.column("Stands at", (one) -> Cell.text(one.state().words()))
			.column("Answer", (one) -> Cell.text(one.answer()));
		return DocumentPart.of("Follow-ups", shape.of(followUps), "No follow-up is open.");
	}

	private static String text(String words) {
		return (words != null) ? words : "";
	}

	private String publisher() {
		return this.directory.partnershipName(this.person.partnership());
	}

	private record Decided(Minutes.Item item, DecisionView decision) {
	}

	/** The tables of a review pack. */
	static final class PackTables {

		private final Directory directory;

		PackTables(Directory directory) {
			this.directory = directory;
		}

		List<DocumentPart> parts(ReviewPack pack) {
			return List.of(actions(pack.actions()), approvals(pack.approvals()), late(pack), returns(pack.returns()),
					news(pack.news()), cases(pack.cases()));
		}

		private static DocumentPart actions(List<RatedAction> actions) {
			TableShape<RatedAction> shape = TableShape.named("actions", "The group's actions that run");
			shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
				.column("Title", (one) -> Cell.text(one.title()))
				.column("Lead agency", (one) -> Cell.text(one.lead()))
				.column("Status", (one) -> Cell.text(one.status().words()))
				.column("Rating by dates", (one) -> Cell.rating(one.rag().words(), one.rag().name()))
				.column("Lead's confidence", PackTables::confidence)
				.column("They disagree", (one) -> Cell.text(one.disagreement() ? "Yes" : "No"))
				.column("By when", (one) -> Cell.day(one.due(), "Ongoing"));
			return DocumentPart.of("Actions", shape.of(actions), "The group has no action that runs.");
		}

		private static DocumentPart approvals(List<Approval> approvals) {
			TableShape<Approval> shape = TableShape.named("approvals", "What waits for the group's lead");
			shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
				.column("Title", (one) -> Cell.text(one.title()))
				.column("What waits", (one) -> Cell.text(one.what()))
				.column("Due", (one) -> Cell.day(one.due(), ""))
				.column("Late", (one) -> Cell.text(one.late() ? "Yes" : "No"));
			return DocumentPart.of("Approvals that wait", shape.of(approvals), "No approval waits.");
		}

		private static DocumentPart late(ReviewPack pack) {
			List<OverdueRow> rows = pack.overdue().stream().flatMap((team) -> team.rows().stream()).toList();
			TableShape<OverdueRow> shape = TableShape.named("late", "Late work with its reasons");
			shape.column("Action", (one) -> Cell.text(one.review().subjectRef()).to(one.review().path()))
				.column("Who owes it", (one) -> Cell.text(one.teamName()))
				.column("Step", (one) -> Cell.text(one.review().stepLabel()))
				.column("Was due", (one) -> Cell.day(one.review().due(), ""))
				.column("Working days late", (one) -> Cell.number(one.workingDaysLate()))
				.column("Why", (one) -> Cell.text(one.reason()))
				.column("What comes next", (one) -> Cell.text(one.nextStep()));
			return DocumentPart.of("Late work", shape.of(rows), "Nothing is late.");
		}

		private DocumentPart returns(ReviewPack.Missing returns) {
			TableShape<ReturnView> shape = TableShape.named("returns", "Returns that are missing");
			shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
				.column("Title", (one) -> Cell.text(one.title()))
				.column("Agency", (one) -> Cell.text(this.directory.agencyName(one.agency())))
				.column("Due", (one) -> Cell.day(one.due(), ""));
			return DocumentPart.of("Returns of %s that are missing".formatted(returns.quarter().words()),
					shape.of(returns.missing()), "No return of %d asked for is missing.".formatted(returns.asked()));
		}

		private static DocumentPart news(List<News> news) {
			TableShape<News> shape = TableShape.named("news", "What happened since the last review");
			shape.column("Action", (one) -> Cell.text(one.ref()).to(one.path()))
				.column("Day", (one) -> Cell.day(one.day(), ""))
				.column("What happened", (one) -> Cell.text(one.text()));
			return DocumentPart.of("What happened", shape.of(news), "Nothing happened since the last review.");
		}

		private static DocumentPart cases(List<String> cases) {
			TableShape<String> shape = TableShape.named("cases", "Cases that the group took in");
			shape.column("Case", (one) -> Cell.text(one).to("/cases/" + one))
				.column("Kind", (one) -> Cell.text("Case of anti-social behaviour"));
			return DocumentPart.of("Cases taken in", shape.of(cases), "The group took no case in since.");
		}

		private static Cell confidence(RatedAction action) {
			if (action.confidence() == null) {
				return Cell.text("No return");
			}
			String given = action.confidence().name();
			return Cell.rating(given.charAt(0) + given.substring(1).toLowerCase(Locale.UK), given);
		}

	}

}
