package org.partnershipactions.partners;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is no partnership yet whose pages the public could read: 503. */
public class NotYetOpen extends ErrorResponseException {

	NotYetOpen() {
		super(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
				"This service is not yet open: the partnership is still being set up."), null);
	}

	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

}
