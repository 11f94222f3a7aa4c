package org.partnershipactions.contributions;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.SealedText;
import org.partnershipactions.workflow.Subject;

/** Who is asked by whom, for which action or case: what does not change any more. */
@Embeddable
record Asked(String partnership, String kind, String subjectKey, String subjectRef, String subjectTitle,
		Integer priority, String path, String agency, String asker,
		@Convert(converter = SealedText.class) String request) {

	static Asked of(Request request) {
		return new Asked(request.partnership(), request.kind(), request.subjectKey(), request.subjectRef(),
				request.subjectTitle(), request.priority(), request.path(), request.agency(), request.asker(),
				request.request());
	}

	Subject as(String kind, String key) {
		return new Subject(this.partnership, kind, key, this.subjectRef, this.subjectTitle, this.priority, this.path);
	}

}
