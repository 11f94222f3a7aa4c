package org.partnershipactions.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.plan.action.CompletionReport;
import org.partnershipactions.plan.action.DeliveryPlan;
import org.partnershipactions.plan.action.Evidence;
import org.partnershipactions.plan.action.Milestone;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.plan.web.PlanJson.RowJson;

/** One action as JSON: the row's fields, and all that hangs on it. */
record ActionJson(@JsonUnwrapped RowJson row, DeliveryPlan plan, CompletionReport report, List<Milestone> milestones,
		List<GivenProgress> progress, List<Owed> contributions, List<Moved> deadlineChanges, List<Happened> timeline,
		List<FileJson> evidence) {

	static ActionJson of(ActionView action, List<String> members, LocalDate today) {
		return new ActionJson(RowJson.of(action.summary(), members, today), action.plan(), action.report(),
				action.milestones(), action.progress(), action.contributions().stream().map(Owed::of).toList(),
				action.deadlineChanges()
					.stream()
					.map((one) -> new Moved(one.from(), one.to(), one.reason(), one.by(), one.at()))
					.toList(),
				action.timeline().stream().map((one) -> new Happened(one.at(), one.by(), one.text())).toList(),
				action.evidence().stream().map((file) -> FileJson.of(action, file)).toList());
	}

	/** What one partner owes. */
	record Owed(String agency, String state, LocalDate due, String request, String reason, String done,
			Integer counted) {

		static Owed of(ContributionView view) {
			return new Owed(view.agency(), PlanWords.codeOf(view.state()), view.due(), view.request(), view.reason(),
					view.done(), view.counted());
		}

	}

	/** A moved date. */
	record Moved(LocalDate from, LocalDate to, String reason, String by, Instant at) {
	}

	/** An entry of the timeline. */
	record Happened(Instant at, String by, String text) {
	}

	/** A file of evidence. */
	record FileJson(String name, String mediaType, long size, String by, Instant at, String path) {

		static FileJson of(ActionView action, Evidence file) {
			String path = ActionPages.path(action.summary().year(), action.summary().row().ref());
			return new FileJson(file.fileName(), file.mediaType(), file.size(), file.addedBy(), file.addedAt(),
					path + "/evidence/" + file.key());
		}

	}

}
