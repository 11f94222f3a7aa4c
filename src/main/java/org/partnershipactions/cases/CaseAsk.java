package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.SealedText;

/**
 * What an agency is asked for.
 *
 * @param agency code of the agency
 * @param request what is asked
 * @param due by when it should be done
 * @param contribution key of the contribution once it was asked for, or null
 */
@Embeddable
record CaseAsk(@Column(length = 50) String agency,
		@Convert(converter = SealedText.class) @Column(name = "what_is_asked") String request,
		@Column(name = "due_on") LocalDate due, @Column(name = "contribution_key") String contribution) {

	boolean waiting() {
		return this.contribution == null;
	}

	CaseAsk asked(String key) {
		return new CaseAsk(this.agency, this.request, this.due, key);
	}

}
