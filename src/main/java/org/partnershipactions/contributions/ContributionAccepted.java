package org.partnershipactions.contributions;

import java.time.LocalDate;

/** An agency said that it will contribute, and by when. */
public record ContributionAccepted(String key, String subjectKind, String subjectKey, String agency,
		LocalDate due) implements ContributionNews {

	@Override
	public String words() {
		return "accepted the request";
	}

}
