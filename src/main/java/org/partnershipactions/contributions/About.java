package org.partnershipactions.contributions;

import jakarta.persistence.Embeddable;

import org.partnershipactions.workflow.Subject;

/** The action or case that a contribution is for, as lists name it. */
@Embeddable
record About(String kind, String subjectKey, String subjectRef, String subjectTitle, Integer priority, String path) {

	static About of(Request request) {
		return new About(request.kind(), request.subjectKey(), request.subjectRef(), request.subjectTitle(),
				request.priority(), request.path());
	}

	Subject as(String kind, String key, String partnership) {
		return new Subject(partnership, kind, key, this.subjectRef, this.subjectTitle, this.priority, this.path);
	}

}
