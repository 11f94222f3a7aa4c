package org.partnershipactions.security;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * There is no such thing, or it is not for this person to see: both answer 404 with the
 * same words.
 */
public class NotFound extends ErrorResponseException {

	public NotFound(String what) {
		super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
				"There is no such " + what + ", or it is not shared with you."), null);
	}

	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

}
