package org.partnershipactions.powers;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.SealedText;

/** What was used, by whom, on whom and until when: what does not change any more. */
@Embeddable
record UseOfTool(String tool, String issuer, @Column(name = "subject_key") String subjectKey,
		@Column(name = "begun_at") Instant begunAt, @Column(name = "ends_at") Instant endsAt,
		@Column(name = "act_by") LocalDate actBy, @Convert(converter = SealedText.class) String conditions) {

	static UseOfTool of(NewIntervention asked) {
		Instant until = (asked.until() != null) ? asked.until().atZone(PartnershipClock.LONDON).toInstant() : null;
		return new UseOfTool(asked.tool(), asked.issuer(), asked.subjectKey(),
				asked.from().atZone(PartnershipClock.LONDON).toInstant(), until, asked.actBy(), asked.conditions());
	}

	Proposal.Earlier earlier() {
		return new Proposal.Earlier(this.tool, this.subjectKey, local(this.begunAt),
				(this.endsAt != null) ? local(this.endsAt) : null, this.actBy);
	}

	LocalDate lastDay() {
		return (this.endsAt != null) ? PartnershipClock.dayOf(this.endsAt) : null;
	}

	private static java.time.LocalDateTime local(Instant at) {
		return at.atZone(PartnershipClock.LONDON).toLocalDateTime();
	}

}
