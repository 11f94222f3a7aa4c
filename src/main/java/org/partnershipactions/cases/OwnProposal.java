package org.partnershipactions.cases;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nobody approves what they proposed themselves. Answers 403. */
class OwnProposal extends ErrorResponseException {

	OwnProposal() {
		super(HttpStatus.FORBIDDEN,
				ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN,
						"You proposed this closure yourself, so somebody else must decide on it."
								+ " Ask a colleague in the same role, or whoever covers for you."),
				null);
	}

	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

}
