package org.partnershipactions.forms;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers that cannot be taken as they are. Answers 422 with one line for each field. */
public class InvalidAnswers extends ErrorResponseException {

	private final transient List<FieldError> errors;

	public InvalidAnswers(List<FieldError> errors) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, problem(errors), null);
		this.errors = List.copyOf(errors);
	}

	public InvalidAnswers(String field, String message) {
		this(List.of(new FieldError(field, message)));
	}

	/** One entry for each field, in the order of the form. */
	public List<FieldError> errors() {
		return this.errors;
	}

	private static ProblemDetail problem(List<FieldError> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
				errors.isEmpty() ? "The answers cannot be taken" : errors.get(0).message());
		problem.setProperty("errors", errors);
		return problem;
	}

}
