package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.security.sealing.SealedText;

/**
 * The application.
 *
 * @param applicantKey key of who applies
 * @param victimKey key of whose reports count; the applicant's own where nobody else
 * applies for them
 * @param consent whether the victim's consent is there; null where none is needed
 * @param story what happened and what is wanted, in the applicant's words
 * @param earlierRef reference of the review whose appeal was upheld, or null
 */
@Embeddable
public record ReviewApplication(@Enumerated(EnumType.STRING) ApplicantKind madeBy, String applicantKey,
		String victimKey, Boolean consent, LocalDate appliedOn, @SealedText String story, String earlierRef) {

	/** Stands where the key of a person stood who is known no more. */
	static final String ERASED = "erased";

	/** Notes whether the victim's consent is there; null where none is needed. */
	ReviewApplication consented(Boolean now) {
		return (now == null) ? this : new ReviewApplication(this.madeBy, this.applicantKey, this.victimKey, now,
				this.appliedOn, this.story, this.earlierRef);
	}

	ReviewApplication again(LocalDate today, String ref) {
		return new ReviewApplication(this.madeBy, this.applicantKey, this.victimKey, this.consent, today, this.story,
				ref);
	}

	/** Knows nobody and no words any more; who applied and when stays. */
	ReviewApplication erase() {
		return new ReviewApplication(this.madeBy, ERASED, ERASED, this.consent, this.appliedOn, "Erased",
				this.earlierRef);
	}

	boolean erased() {
		return this.victimKey.equals(ERASED);
	}

	/** Who applies for a case review (s. 104(1) and Schedule 4 to the 2014 Act). */
	public enum ApplicantKind {

		VICTIM("The victim", "the victim"), BUSINESS("A business", "a business"), GROUP("A community group", "a group"),
		WITH_CONSENT("Somebody else, with the victim's consent", "somebody with the victim's consent");

		private final String words;

		private final String within;

		ApplicantKind(String words, String within) {
			this.words = words;
			this.within = within;
		}

		/** As a choice reads. */
		public String words() {
			return this.words;
		}

		/** Within a sentence. */
		String within() {
			return this.within;
		}

		/** Whether it is no single person. */
		boolean body() {
			return this == BUSINESS || this == GROUP;
		}

	}

	/**
	 * A case or a report that the application is about.
	 *
	 * @param kind {@code case} or {@code report}
	 */
	@Embeddable
	public record ConcernedMatter(String kind, String subjectKey, String subjectRef) {

		static final String CASE = "case";

		static final String REPORT = "report";

		public boolean isCase() {
			return this.kind.equals(CASE);
		}

	}

	/**
	 * A report that was made to another body and stands in no list of ours.
	 *
	 * @param toldTo who was told, in words
	 */
	@Embeddable
	public record ReportElsewhere(@SealedText String toldTo, LocalDate occurredOn, LocalDate reportedOn) {
	}

	/** What a new application is laid down with. */
	record ReviewOpening(String partnership, String body, ReviewApplication application,
			List<ConcernedMatter> subjects) {
	}

	/**
	 * An application as somebody hands it in.
	 *
	 * @param partnership code of the partnership
	 * @param applicant who applies
	 * @param victim for whom, where somebody else applies with their consent; else null
	 * @param consent whether that consent is there
	 * @param body code of the body applied to; null for the one that takes applications
	 * for all
	 * @param concerned references of cases and reports, as far as they are known
	 * @param story what happened and what is wanted
	 */
	public record NewApplication(String partnership, ApplicantKind madeBy, ResidentFacts applicant,
			ResidentFacts victim, boolean consent, String body, List<String> concerned, String story) {
	}

}
