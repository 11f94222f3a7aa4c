package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.casereviews.CaseReviewEvent.ReviewDateMoved;
import org.partnershipactions.casereviews.ShareEvent.BodyAsked;
import org.partnershipactions.casereviews.ShareEvent.BodyReleased;
import org.partnershipactions.casereviews.ShareEvent.HoldingsShared;
import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** What one body is asked to share for a case review (Schedule 4 to the 2014 Act). */
@Entity
public class ReviewShare extends AbstractAggregateRoot<ReviewShare> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String reviewKey;

	private String agency;

	private LocalDate askedOn;

	private LocalDate due;

	private int timesMoved;

	@Enumerated(EnumType.STRING)
	private ShareState state = ShareState.ASKED;

	@Embedded
	private Holdings holdings;

	protected ReviewShare() {
	}

	ReviewShare(String reviewKey, String agency, LocalDate today, LocalDate due) {
		this.reviewKey = reviewKey;
		this.agency = agency;
		this.askedOn = today;
		this.due = due;
		registerEvent(new BodyAsked(reviewKey, agency));
	}

	public ReviewShare share(Holdings shared) {
		mustBeOpen();
		this.holdings = shared;
		this.state = shared.anything() ? ShareState.SHARED : ShareState.NOTHING;
		registerEvent(new HoldingsShared(this.reviewKey, this.agency, shared.anything()));
		return this;
	}

	public ReviewShare release() {
		mustBeOpen();
		this.state = ShareState.RELEASED;
		registerEvent(new BodyReleased(this.reviewKey, this.agency));
		return this;
	}

	public ReviewShare moveDate(LocalDate to) {
		registerEvent(new ReviewDateMoved(this.reviewKey, this.due, to));
		this.due = to;
		this.timesMoved++;
		return this;
	}

	/** Forgets what the body shared, and lets others forget what they know of it. */
	public ReviewShare erase() {
		this.holdings = holdings().map(Holdings::withoutWords).orElse(null);
		registerEvent(new PersonalDataErased(this.id));
		return this;
	}

	/** Tells who listens of something that happened without changing the request. */
	public ReviewShare say(Object event) {
		registerEvent(event);
		return this;
	}

	public String key() {
		return this.id;
	}

	public String reviewKey() {
		return this.reviewKey;
	}

	public String agency() {
		return this.agency;
	}

	public LocalDate askedOn() {
		return this.askedOn;
	}

	public LocalDate due() {
		return this.due;
	}

	/** How often its date was moved. */
	public int timesMoved() {
		return this.timesMoved;
	}

	public ShareState state() {
		return this.state;
	}

	public Optional<Holdings> holdings() {
		return Optional.ofNullable(this.holdings);
	}

	private void mustBeOpen() {
		if (this.state != ShareState.ASKED) {
			throw new StepNotOpen("This request is answered already. It now stands at: "
					+ this.state.words().toLowerCase(Locale.UK) + ".");
		}
	}

	/** How far a body's sharing came. */
	public enum ShareState {

		ASKED("No answer yet"), SHARED("Shared what it holds"), NOTHING("Holds nothing"), RELEASED("Did not share");

		private final String words;

		ShareState(String words) {
			this.words = words;
		}

		/** The state as people read it. */
		public String words() {
			return this.words;
		}

	}

	/**
	 * What a body holds on the reports.
	 *
	 * @param told what it was told and when
	 * @param done what it did and when
	 * @param result with what result
	 */
	@Embeddable
	public record Holdings(@Column(name = "anything_held") Boolean anything,
			@SealedText @Column(name = "held_told") String told, @SealedText @Column(name = "held_done") String done,
			@SealedText @Column(name = "held_result") String result, @Column(name = "shared_on") LocalDate on,
			@Column(name = "shared_by") String by) {

		Holdings withoutWords() {
			return new Holdings(this.anything, "Erased", "Erased", "Erased", this.on, this.by);
		}

	}

}
