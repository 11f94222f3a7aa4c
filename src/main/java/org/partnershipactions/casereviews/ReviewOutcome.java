package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

/**
 * What the threshold, the officers and the panel said about an application, and what
 * followed.
 */
public final class ReviewOutcome {

	private ReviewOutcome() {
	}

	/**
	 * What the decision table said.
	 *
	 * @param qualifying how many reports qualified
	 * @param met whether that is enough
	 * @param words the rule in words
	 * @param ruleTable version of the table
	 */
	@Embeddable
	public record Threshold(@Column(name = "qualifying_reports") Integer qualifying,
			@Column(name = "threshold_met") Boolean met, @Column(name = "threshold_rule") String words,
			@Column(name = "threshold_table") String ruleTable, @Column(name = "threshold_on") LocalDate on) {
	}

	/**
	 * What was decided where there were fewer reports.
	 *
	 * @param held whether a review is held
	 */
	@Embeddable
	public record Weighing(@Column(name = "weighed_held") Boolean held,
			@SealedText @Column(name = "persistence") String persistence,
			@SealedText @Column(name = "harm") String harm, @SealedText @Column(name = "response") String response,
			@Column(name = "weighed_by") String by) {

		Weighing withoutWords() {
			return new Weighing(this.held, "Erased", "Erased", "Erased", this.by);
		}

	}

	/**
	 * What the panel did and found.
	 *
	 * @param chairAgency code of the body that the chair comes from, or
	 * {@code independent}
	 * @param chair role of the chair
	 * @param whyNotInvited why the victim was not invited, or null
	 */
	@Embeddable
	public record PanelOutcome(@Column(name = "panel_on") LocalDate on,
			@Column(name = "chair_agency") String chairAgency, @SealedText @Column(name = "chair") String chair,
			@Column(name = "victim_invited") Boolean invited,
			@SealedText @Column(name = "why_not_invited") String whyNotInvited,
			@SealedText @Column(name = "findings") String findings) {

		/** The choice of a chair who belongs to no agency. */
		public static final String INDEPENDENT = "independent";

		PanelOutcome withoutWords() {
			return new PanelOutcome(this.on, this.chairAgency, "Erased", this.invited, "Erased", "Erased");
		}

	}

	/**
	 * What the panel asks of a body (s. 104(7) of the 2014 Act).
	 *
	 * @param words what is recommended
	 * @param contributionKey key of the request by which the body was asked; null before
	 */
	@Embeddable
	public record Recommendation(String agency, @SealedText String words, LocalDate dueOn, String contributionKey) {

		Recommendation asked(String contribution) {
			return new Recommendation(this.agency, this.words, this.dueOn, contribution);
		}

		Recommendation withoutWords() {
			return new Recommendation(this.agency, "Erased", this.dueOn, this.contributionKey);
		}

	}

	/**
	 * How whoever applied was told.
	 *
	 * @param appealUntil last day on which an appeal is taken
	 */
	@Embeddable
	public record ApplicantAnswer(@Enumerated(EnumType.STRING) @Column(name = "told_channel") Channel channel,
			@SealedText @Column(name = "told_words") String words, @Column(name = "told_on") LocalDate on,
			@Column(name = "appeal_until") LocalDate appealUntil) {

		ApplicantAnswer withoutWords() {
			return new ApplicantAnswer(this.channel, "Erased", this.on, this.appealUntil);
		}

	}

	/**
	 * The appeal against the outcome, of which there is one.
	 *
	 * @param upheld null while it is not decided
	 * @param newRef reference of the review that was opened because it was upheld, or
	 * null
	 */
	@Embeddable
	public record ReviewAppeal(@Column(name = "appealed_on") LocalDate madeOn,
			@SealedText @Column(name = "appeal_grounds") String grounds, @Column(name = "appeal_due") LocalDate due,
			@Column(name = "appeal_upheld") Boolean upheld, @SealedText @Column(name = "appeal_reason") String reason,
			@Column(name = "appeal_decided_on") LocalDate decidedOn, @Column(name = "appeal_review") String newRef) {

		ReviewAppeal(LocalDate madeOn, String grounds, LocalDate due) {
			this(madeOn, grounds, due, null, null, null, null);
		}

		public boolean open() {
			return this.upheld == null;
		}

		ReviewAppeal moved(LocalDate to) {
			return new ReviewAppeal(this.madeOn, this.grounds, to);
		}

		ReviewAppeal decided(boolean right, String why, LocalDate today, String newReview) {
			return new ReviewAppeal(this.madeOn, this.grounds, this.due, right, why, today, newReview);
		}

		ReviewAppeal withoutWords() {
			return new ReviewAppeal(this.madeOn, "Erased", this.due, this.upheld, "Erased", this.decidedOn,
					this.newRef);
		}

	}

	/**
	 * The rule that an appeal is taken once, from the day on which the applicant was told
	 * until the last day that they were told of.
	 *
	 * @param until last day; null while nobody was told
	 * @param withdrawn whether the application was withdrawn
	 * @param made the appeal that there was already, or null
	 */
	public record AppealWindow(LocalDate until, boolean withdrawn, ReviewAppeal made) {

		public boolean open(LocalDate today) {
			return this.until != null && this.made == null && !today.isAfter(this.until);
		}

		void check(String ref, LocalDate today) {
			if (this.made != null) {
				throw new StepNotOpen("There was an appeal against %s already, on %s. An appeal can be made once."
					.formatted(ref, DayWords.day(this.made.madeOn())));
			}
			if (this.until == null || this.withdrawn) {
				throw new StepNotOpen(
						"An appeal can be made once the applicant was told the outcome of %s.".formatted(ref));
			}
			if (today.isAfter(this.until)) {
				throw new StepNotOpen("The time to appeal against %s ended on %s. A new application can be made."
					.formatted(ref, DayWords.day(this.until)));
			}
		}

	}

}
