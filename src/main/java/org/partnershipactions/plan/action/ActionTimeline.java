package org.partnershipactions.plan.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.contributions.ContributionNews;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.OverdueEvent.DelayExplained;
import org.partnershipactions.overdue.OverdueEvent.LevelRaised;
import org.partnershipactions.overdue.OverdueEvent.NoExplanationGiven;
import org.partnershipactions.overdue.OverdueEvent.OverdueDecided;
import org.partnershipactions.overdue.OverdueEvent.WorkFellLate;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionEvent.ActionAdded;
import org.partnershipactions.plan.action.ActionEvent.ActionAdopted;
import org.partnershipactions.plan.action.ActionEvent.ActionBegun;
import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.ActionDropped;
import org.partnershipactions.plan.action.ActionEvent.ActionMerged;
import org.partnershipactions.plan.action.ActionEvent.ActionRewritten;
import org.partnershipactions.plan.action.ActionEvent.ActionSplitOff;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.plan.action.ActionEvent.CompletionReported;
import org.partnershipactions.plan.action.ActionEvent.CompletionReturned;
import org.partnershipactions.plan.action.ActionEvent.DeadlineMoved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanApproved;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanReturned;
import org.partnershipactions.plan.action.ActionEvent.DeliveryPlanSubmitted;
import org.partnershipactions.plan.action.ActionEvent.EvidenceAdded;
import org.partnershipactions.plan.action.ActionEvent.LeadChanged;
import org.partnershipactions.plan.action.ActionEvent.MilestoneReached;
import org.partnershipactions.plan.action.ActionEvent.MoneyDivided;
import org.partnershipactions.plan.action.ActionEvent.OverdueChased;
import org.partnershipactions.plan.action.ActionEvent.PartnerAdded;
import org.partnershipactions.plan.action.ActionEvent.PartnerReleased;
import org.partnershipactions.plan.action.ActionEvent.PartnerReplaced;
import org.partnershipactions.plan.action.ActionEvent.ProgressReported;
import org.partnershipactions.plan.action.ActionEvent.RatingAgreed;
import org.partnershipactions.plan.action.ActionEvent.ReminderDue;
import org.partnershipactions.plan.action.ActionEvent.ReviewNoted;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.security.ActingFor;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Writes down, in words, what happens to an action, what its partners answer, and what
 * overdue reviews find and decide; and tells it again.
 */
@Component
public class ActionTimeline {

	private final TimelineEntries entries;

	private final PriorityActions actions;

	private final ContributionRequesting requests;

	private final Directory directory;

	private final Clock clock;

	ActionTimeline(TimelineEntries entries, PriorityActions actions, ContributionRequesting requests,
			Directory directory, Clock clock) {
		this.entries = entries;
		this.actions = actions;
		this.requests = requests;
		this.directory = directory;
		this.clock = clock;
	}

	/** What happened to some actions from a moment on, latest first. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<TimelineEntry> since(Collection<String> keys, Instant from) {
		return keys.isEmpty() ? List.of() : this.entries.findByActionIdInAndAtGreaterThanEqualOrderByIdDesc(keys, from);
	}

	public static String day(LocalDate day) {
		return (day != null) ? DayWords.day(day) : "no date";
	}

	/** What changed a draft from a version on, oldest first. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<TimelineEntry> changes(String key, int version) {
		return this.entries.findByActionIdAndChangedVersionGreaterThanEqualOrderById(key, version);
	}

	@EventListener
	void added(ActionAdded event) {
		write(event.key(), "Added to the plan");
	}

	@EventListener
	void rewritten(ActionRewritten event) {
		this.entries.save(entry(event.key(), "Changed in the draft: " + event.changes()).changing(event.version()));
	}

	@EventListener
	void splitOff(ActionSplitOff event) {
		write(event.key(), "Split off from action " + event.from());
	}

	@EventListener
	void merged(ActionMerged event) {
		write(event.key(), "Action " + event.other() + " was merged into this one");
	}

	@EventListener
	void dropped(ActionDropped event) {
		this.entries.save(entry(event.key(), "Left out of the plan: " + event.reason()).changing(event.version()));
	}

	@EventListener
	void adopted(ActionAdopted event) {
		write(event.key(), "The plan was adopted and the action began");
	}

	@EventListener
	void begun(ActionBegun event) {
		write(event.key(), "Added to the running plan; the action began");
	}

	@EventListener
	void divided(MoneyDivided event) {
		write(event.key(), "Money by source: " + event.lines());
	}

	@EventListener
	void planned(DeliveryPlanSubmitted event) {
		int milestones = event.milestones();
		write(event.key(),
				"Delivery plan submitted with " + milestones + ((milestones == 1) ? " milestone" : " milestones"));
	}

	@EventListener
	void planApproved(DeliveryPlanApproved event) {
		write(event.key(), "Delivery plan approved");
	}

	@EventListener
	void planReturned(DeliveryPlanReturned event) {
		write(event.key(), "Delivery plan returned: " + event.reason());
	}

	@EventListener
	void reported(CompletionReported event) {
		write(event.key(),
				"Completion reported" + ((event.counted() != null) ? ", " + event.counted() + " counted" : ""));
	}

	@EventListener
	void completed(ActionCompleted event) {
		write(event.key(), "Completion approved: completed");
	}

	@EventListener
	void completedInPart(ActionCompletedInPart event) {
		write(event.key(), "Completion approved: completed in part");
	}

	@EventListener
	void completionReturned(CompletionReturned event) {
		write(event.key(), "Completion returned: " + event.reason());
	}

	@EventListener
	void moved(DeadlineMoved event) {
		write(event.key(),
				"Date moved from %s to %s: %s".formatted(day(event.from()), day(event.to()), event.reason()));
	}

	@EventListener
	void leadChanged(LeadChanged event) {
		write(event.key(), "Accountable lead changed from %s to %s: %s".formatted(name(event.from()), name(event.to()),
				event.reason()));
	}

	@EventListener
	void partnerAdded(PartnerAdded event) {
		write(event.key(), "Partner added: %s. %s".formatted(name(event.agency()), event.reason()));
	}

	@EventListener
	void partnerReleased(PartnerReleased event) {
		write(event.key(), "Partner released: %s. %s".formatted(name(event.agency()), event.reason()));
	}

	@EventListener
	void partnerReplaced(PartnerReplaced event) {
		write(event.key(),
				"%s takes the place of %s: %s".formatted(name(event.to()), name(event.from()), event.reason()));
	}

	@EventListener
	void withdrawn(ActionWithdrawn event) {
		write(event.key(), "Withdrawn: " + event.reason());
	}

	@EventListener
	void reached(MilestoneReached event) {
		write(event.key(), "Milestone " + event.number() + " reached");
	}

	@EventListener
	void progressReported(ProgressReported event) {
		write(event.key(), "Progress given, as of " + day(event.asOf()));
	}

	@EventListener
	void reminded(ReminderDue event) {
		write(event.key(), "Reminder sent: due on " + day(event.due()));
	}

	@EventListener
	void chased(OverdueChased event) {
		write(event.key(), "Date kept and work chased; next look on " + day(event.nextCheck()));
	}

	@EventListener
	void evidenceAdded(EvidenceAdded event) {
		write(event.key(), "Evidence added");
	}

	@EventListener
	void rated(RatingAgreed event) {
		write(event.key(), "Task group agreed the rating: %s%s".formatted(event.rating().words(), said(event.words())));
	}

	@EventListener
	void noted(ReviewNoted event) {
		write(event.key(), "Task group decided at its review: " + event.words());
	}

	@EventListener
	void heard(ContributionNews event) {
		if (event.subjectKind().equals(ActionSubject.KIND)) {
			write(event.subjectKey(), name(event.agency()) + " " + event.words());
		}
	}

	@EventListener
	void late(WorkFellLate event) {
		writeOfReview(event.subjectKey(), "Work fell late; an overdue review began");
	}

	@EventListener
	void explained(DelayExplained event) {
		writeOfReview(event.subjectKey(), "The delay was explained");
	}

	@EventListener
	void silent(NoExplanationGiven event) {
		writeOfReview(event.subjectKey(), "No explanation of the delay was given in time");
	}

	@EventListener
	void decided(OverdueDecided event) {
		writeOfReview(event.subjectKey(),
				"Overdue review decided: " + event.decision().toLowerCase().replace('_', ' '));
	}

	@EventListener
	void raised(LevelRaised event) {
		writeOfReview(event.subjectKey(), "Overdue review raised to the " + event.to().name().toLowerCase());
	}

	/**
	 * Late work of a contribution is written down on the action that it is for; what
	 * belongs to another feature's subjects is left to that feature.
	 */
	private void writeOfReview(String late, String text) {
		if (this.actions.existsById(late)) {
			write(late, text);
		}
		else {
			this.requests.find(late)
				.map(ContributionView::subjectKey)
				.filter(this.actions::existsById)
				.ifPresent((action) -> write(action, text));
		}
	}

	private void write(String action, String text) {
		this.entries.save(entry(action, text));
	}

	private TimelineEntry entry(String action, String text) {
		return new TimelineEntry(action, this.clock.instant(), Actor.username(),
				ActingFor.marked(text, this.directory::personName));
	}

	private String name(String agency) {
		return this.directory.agencyName(agency);
	}

	private static String said(String words) {
		return (words != null) ? ". " + words : "";
	}

}
