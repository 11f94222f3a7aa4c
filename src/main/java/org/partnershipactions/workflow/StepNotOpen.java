package org.partnershipactions.workflow;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A step cannot be taken now: it was taken already, or the subject is in another stage.
 * Answers 409.
 */
public class StepNotOpen extends ErrorResponseException {

	public StepNotOpen(String message) {
		super(HttpStatus.CONFLICT, ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, message), null);
	}

	/** The plain sentence that people read. */
	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

}
