package org.partnershipactions.security.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The same was sent twice, and is done once. Answers 409. */
class SentTwice extends ErrorResponseException {

	SentTwice() {
		super(HttpStatus.CONFLICT);
	}

}
