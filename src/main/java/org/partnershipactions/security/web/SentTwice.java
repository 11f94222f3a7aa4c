package org.partnershipactions.security.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The same was sent twice, and is done once. Answers 409. */
class SentTwice extends ErrorResponseException {

	SentTwice() {
		super(HttpStatus.CONFLICT, ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"The same was sent twice. It is done once: look at what came of the first before you send it again."),
				null);
	}

}
