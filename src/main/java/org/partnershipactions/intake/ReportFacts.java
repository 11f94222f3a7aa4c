package org.partnershipactions.intake;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.security.sealing.SealedText;

/**
 * What was reported, in the words of whoever reported it.
 *
 * @param occurredAt when it happened, or began
 * @param howOften how often it happens, or null
 * @param alreadyToldTo whom the reporter has told already, or null
 */
@Embeddable
public record ReportFacts(@SealedText String description, Instant occurredAt, @SealedText String howOften,
		@SealedText String alreadyToldTo, boolean anyoneInDanger) {

	static ReportFacts of(NewReport report) {
		return new ReportFacts(report.description(), report.occurredAt(), report.howOften(), report.alreadyToldTo(),
				report.anyoneInDanger());
	}

	/** A title free of personal data: "Noise (music), Swanley ward". */
	static String title(CaseCategory category, String ward) {
		return category.words() + ", " + (ward.toLowerCase(Locale.UK).contains("ward") ? ward : ward + " ward");
	}

	/** Knows no words any more; when it happened stays. */
	ReportFacts erase() {
		return new ReportFacts("Erased", this.occurredAt, null, null, this.anyoneInDanger);
	}

	/**
	 * How and when a report reached us.
	 *
	 * @param receivedAt when it came in
	 * @param sender whose references are meant: code of an agency, or an account; null
	 * where there is no reference
	 * @param sourceReference the reference under which the sender keeps it, or null
	 * @param sourceMark keyed hash of it, by which the report that repeats it is found
	 * @param fingerprint keyed hash of text, place and reporter, by which a report sent
	 * twice is known again
	 * @param takenBy account of who entered it
	 */
	@Embeddable
	public record ReportOrigin(Instant receivedAt, @Enumerated(EnumType.STRING) ReportSource source, String sender,
			@SealedText String sourceReference, @JdbcTypeCode(SqlTypes.CHAR) String sourceMark, String fingerprint,
			String takenBy) {

		/** What the mark of a sender's reference is made of. */
		static String marked(String partnership, String sender, String reference) {
			return String.join("|", partnership, "SOURCE", sender, reference);
		}

		/** No text sent twice is known by it any more; how and when it came stays. */
		ReportOrigin erase() {
			return new ReportOrigin(this.receivedAt, this.source, this.sender, this.sourceReference, this.sourceMark,
					ReportPlace.ERASED, this.takenBy);
		}

	}

	/**
	 * Where it happened.
	 *
	 * @param outsideDistrict whether the ward is none of the partnership's
	 */
	@Embeddable
	public record ReportPlace(String placeKey, String ward, boolean outsideDistrict) {

		/** Stands where a key has been erased. */
		static final String ERASED = "erased";

		/** Knows no place any more; the ward stays. */
		ReportPlace erase() {
			return new ReportPlace(ERASED, this.ward, this.outsideDistrict);
		}

	}

}
