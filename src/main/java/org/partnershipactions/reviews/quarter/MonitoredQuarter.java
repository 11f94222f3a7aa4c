package org.partnershipactions.reviews.quarter;

import java.time.Instant;
import java.time.LocalDate;
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

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterCollected;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterCompiled;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterDateMoved;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterReturned;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterReviewed;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterSigned;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterStarted;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** One quarter of a partnership's plan, from the first return to the signature. */
@Entity
class MonitoredQuarter extends AbstractAggregateRoot<MonitoredQuarter> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private String quarterCode;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private QuarterState state = QuarterState.COLLECTING;

	private LocalDate startedOn;

	private LocalDate stepDue;

	private LocalDate heldTo;

	private int timesMoved;

	private String returnReason;

	@Embedded
	private CompiledWords words;

	@Embedded
	private SignOff signature;

	@Embedded
	private Publication publication;

	protected MonitoredQuarter() {
	}

	MonitoredQuarter(String partnership, Quarter quarter, LocalDate today) {
		this.partnership = partnership;
		this.quarterCode = quarter.toString();
		this.startedOn = today;
		registerEvent(new QuarterStarted(this.id, partnership, this.quarterCode));
	}

	/** Every return and reading is in, or its time has passed. */
	MonitoredQuarter collected() {
		this.state.mustBe(QuarterState.COLLECTING, quarter().words() + " is not collecting returns any more.");
		this.state = QuarterState.REVIEWING;
		return andEvent(new QuarterCollected(this.id, this.partnership, this.quarterCode));
	}

	/** Every task group has held its review. */
	MonitoredQuarter reviewed(LocalDate compileBy) {
		this.state.mustBe(QuarterState.REVIEWING, quarter().words() + " does not wait for reviews.");
		registerEvent(new QuarterReviewed(this.id, this.partnership, this.quarterCode, compileBy));
		this.heldTo = compileBy;
		return enter(QuarterState.COMPILING, compileBy);
	}

	MonitoredQuarter compile(CompiledWords words, LocalDate signBy) {
		this.state.mustBe(QuarterState.COMPILING, quarter().words() + " is not to be compiled now.");
		this.words = words;
		this.returnReason = null;
		registerEvent(new QuarterCompiled(this.id, this.partnership, this.quarterCode, signBy));
		return enter(QuarterState.SIGNING, signBy);
	}

	/**
	 * Sends it back to the manager, who has a day of grace and stays late from the day by
	 * which it was to be compiled first. The day of grace is never before that one.
	 */
	MonitoredQuarter giveBack(String reason, LocalDate compileBy) {
		mustWaitForSignature();
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", "Say what the manager should look at again");
		}
		this.returnReason = reason;
		LocalDate grace = (this.heldTo != null && compileBy.isBefore(this.heldTo)) ? this.heldTo : compileBy;
		registerEvent(new QuarterReturned(this.id, this.partnership, this.quarterCode, grace));
		return enter(QuarterState.COMPILING, grace);
	}

	MonitoredQuarter sign(SignOff signature) {
		mustWaitForSignature();
		this.signature = signature;
		registerEvent(new QuarterSigned(this.id, this.partnership, this.quarterCode, signature.hash()));
		return enter(QuarterState.SIGNED, null);
	}

	MonitoredQuarter publish(Publication publication) {
		this.state.mustBe(QuarterState.SIGNED,
				"%s is not signed yet, so it cannot be published.".formatted(quarter().words()));
		publication().ifPresent((before) -> {
			throw new StepNotOpen("%s was published already, on %s.".formatted(quarter().words(),
					DayWords.day(before.publishedAt())));
		});
		this.publication = publication;
		return this;
	}

	/** Moves the day of the manager's or the board's step. */
	MonitoredQuarter moveDate(LocalDate due) {
		registerEvent(new QuarterDateMoved(this.id, this.stepDue, due));
		this.stepDue = due;
		this.heldTo = (this.state == QuarterState.COMPILING) ? due : this.heldTo;
		this.timesMoved++;
		return this;
	}

	/** Tells who listens of something that happened without changing the quarter. */
	MonitoredQuarter say(Object event) {
		return andEvent(event);
	}

	/**
	 * Refuses, in words, what comes before the manager compiled it or after a signature.
	 */
	void mustWaitForSignature() {
		signature().ifPresent((before) -> {
			throw new StepNotOpen(
					"%s was signed already, on %s.".formatted(quarter().words(), DayWords.day(before.signedAt())));
		});
		this.state.mustBe(QuarterState.SIGNING, quarter().words() + " is not to be signed now.");
	}

	QuarterView view() {
		Optional<CompiledWords> written = Optional.ofNullable(this.words);
		return new QuarterView(this.id, quarter(), this.state, this.startedOn, this.stepDue,
				written.map(CompiledWords::highlights).orElse(null), written.map(CompiledWords::risks).orElse(null),
				this.returnReason, signature().map(SignOff::signedBy).orElse(null),
				signature().map(SignOff::signedAt).orElse(null), signature().map(SignOff::hash).orElse(null),
				publication().map(Publication::publishedAt).orElse(null));
	}

	String key() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	Quarter quarter() {
		return Quarter.parse(this.quarterCode);
	}

	QuarterState state() {
		return this.state;
	}

	LocalDate stepDue() {
		return this.stepDue;
	}

	/** The day after which the open step is late. */
	LocalDate lateAfter() {
		return (this.state == QuarterState.COMPILING && this.heldTo != null) ? this.heldTo : this.stepDue;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	private MonitoredQuarter enter(QuarterState next, LocalDate due) {
		this.state = next;
		this.stepDue = due;
		return this;
	}

	private Optional<SignOff> signature() {
		return Optional.ofNullable(this.signature);
	}

	private Optional<Publication> publication() {
		return Optional.ofNullable(this.publication);
	}

	/**
	 * What the manager wrote of a quarter.
	 *
	 * @param highlights what went well
	 * @param risks what may not be done by its date
	 * @param compiledBy account of who wrote it
	 * @param compiledOn the day
	 */
	@Embeddable
	record CompiledWords(@Column(length = 4000) String highlights, @Column(length = 4000) String risks,
			String compiledBy, LocalDate compiledOn) {
	}

	/**
	 * The board's signature under a quarter.
	 *
	 * @param signedBy account of who signed for the board
	 * @param signedAt when
	 * @param hash SHA-256 of the figures that were frozen, in hexadecimal digits
	 */
	@Embeddable
	record SignOff(String signedBy, Instant signedAt, @Column(name = "content_hash") String hash) {
	}

	/** Who made a signed quarter public, and when. */
	@Embeddable
	record Publication(String publishedBy, Instant publishedAt) {
	}

}
