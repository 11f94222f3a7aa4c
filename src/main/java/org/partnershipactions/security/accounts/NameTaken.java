package org.partnershipactions.security.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is an account of this name already. Answers 409. */
class NameTaken extends ErrorResponseException {

	public NameTaken(String username) {
		super(HttpStatus.CONFLICT, ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"The user name \"" + username + "\" is taken already. Choose another one."), null);
	}

	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

}
