package org.partnershipactions.casereviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.CaseReviewEvent.AppealDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.AppealMade;
import org.partnershipactions.casereviews.CaseReviewEvent.ApplicantTold;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAcknowledged;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAppliedFor;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewClosed;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewDateMoved;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHandedOver;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewHeld;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWithdrawn;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWorkChased;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdDecided;
import org.partnershipactions.casereviews.CaseReviewEvent.ThresholdWeighed;
import org.partnershipactions.casereviews.ShareEvent.BodyAsked;
import org.partnershipactions.casereviews.ShareEvent.BodyReleased;
import org.partnershipactions.casereviews.ShareEvent.HoldingsShared;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.ActingFor;
import org.partnershipactions.security.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, in words, what happens to a case review. */
@Component
public class ReviewTimeline {

	private final ReviewTimelineEntries entries;

	private final Directory directory;

	private final Clock clock;

	ReviewTimeline(ReviewTimelineEntries entries, Directory directory, Clock clock) {
		this.entries = entries;
		this.directory = directory;
		this.clock = clock;
	}

	/** What happened to a review, latest first. */
	public List<TimelineLine> of(String key) {
		return this.entries.findByReviewKeyOrderByIdDesc(key)
			.stream()
			.map((entry) -> new TimelineLine(entry.at(), this.directory.personName(entry.by()), entry.text()))
			.toList();
	}

	@EventListener
	void applied(ReviewAppliedFor event) {
		write(event.key(), "Applied for by %s, to %s".formatted(event.madeBy().within(), name(event.body())));
	}

	@EventListener
	void acknowledged(ReviewAcknowledged event) {
		write(event.key(), "The application was acknowledged");
	}

	@EventListener
	void counted(ThresholdDecided event) {
		write(event.key(), event.met() ? "%d reports qualify: the review must be held".formatted(event.reports())
				: "%d of the reports qualify: persistence, harm and response decide".formatted(event.reports()));
	}

	@EventListener
	void weighed(ThresholdWeighed event) {
		write(event.key(), event.held() ? "Decided that a review is held" : "Decided that no review is held");
	}

	@EventListener
	void asked(BodyAsked event) {
		write(event.key(), name(event.agency()) + " was asked to share what it holds");
	}

	@EventListener
	void shared(HoldingsShared event) {
		write(event.key(),
				name(event.agency()) + (event.anything() ? " shared what it holds" : " said that it holds nothing"));
	}

	@EventListener
	void released(BodyReleased event) {
		write(event.key(), "The review goes on without what %s holds".formatted(name(event.agency())));
	}

	@EventListener
	void held(ReviewHeld event) {
		write(event.key(),
				"The panel held the review; %s; %d recommendations".formatted(
						event.victimInvited() ? "the victim was invited" : "the victim was not invited",
						event.recommendations()));
	}

	@EventListener
	void told(ApplicantTold event) {
		write(event.key(), "Whoever applied was told the outcome");
	}

	@EventListener
	void appealed(AppealMade event) {
		write(event.key(), "An appeal was made");
	}

	@EventListener
	void appealDecided(AppealDecided event) {
		write(event.key(),
				event.upheld() ? "The appeal was upheld: a new review is opened" : "The appeal was not upheld");
	}

	@EventListener
	void withdrawn(ReviewWithdrawn event) {
		write(event.key(), "The application was withdrawn");
	}

	@EventListener
	void closed(ReviewClosed event) {
		write(event.key(), "Closed: the outcome stands");
	}

	@EventListener
	void handedOver(ReviewHandedOver event) {
		write(event.key(),
				"%s is the single point of contact in place of %s".formatted(name(event.to()), name(event.from())));
	}

	@EventListener
	void moved(ReviewDateMoved event) {
		write(event.key(),
				"A date was moved from %s to %s".formatted(DayWords.day(event.from()), DayWords.day(event.to())));
	}

	@EventListener
	void chased(ReviewWorkChased event) {
		write(event.key(), "A late step keeps its date and is looked at again on " + DayWords.day(event.nextCheck()));
	}

	private void write(String key, String text) {
		this.entries.save(new ReviewTimelineEntry(key, this.clock.instant(), Actor.username(),
				ActingFor.marked(text, this.directory::personName)));
	}

	private String name(String agency) {
		return this.directory.agencyName(agency);
	}

	/** One thing that happened, and the name of who did it. */
	public record TimelineLine(Instant at, String by, String text) {
	}

}
