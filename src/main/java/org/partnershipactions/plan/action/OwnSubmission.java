package org.partnershipactions.plan.action;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nobody approves a stage that they submitted themselves. Answers 403. */
class OwnSubmission extends ErrorResponseException {

	OwnSubmission() {
		super(HttpStatus.FORBIDDEN,
				ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN,
						"You submitted this yourself, so somebody else must approve it."
								+ " Ask whoever covers for you, or the partnership manager."),
				null);
	}

	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

}
