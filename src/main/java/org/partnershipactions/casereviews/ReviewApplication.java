package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

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
		String victimKey, Boolean consent, LocalDate appliedOn, @Convert(converter = SealedText.class) String story,
		String earlierRef) {

	/** Stands where the key of a person stood who is known no more. */
	static final String ERASED = "erased";

	ReviewApplication consented(boolean now) {
		return new ReviewApplication(this.madeBy, this.applicantKey, this.victimKey, now, this.appliedOn, this.story,
				this.earlierRef);
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

}
