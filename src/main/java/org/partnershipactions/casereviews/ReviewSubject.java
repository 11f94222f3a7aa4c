package org.partnershipactions.casereviews;

import jakarta.persistence.Embeddable;

/**
 * A case or a report that the application is about.
 *
 * @param kind {@code case} or {@code report}
 */
@Embeddable
public record ReviewSubject(String kind, String subjectKey, String subjectRef) {

	static final String CASE = "case";

	static final String REPORT = "report";

	public boolean isCase() {
		return this.kind.equals(CASE);
	}

}
