package org.partnershipactions.forms;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers that cannot be taken as they are. Answers 422 with one line for each field. */
public class InvalidAnswers extends ErrorResponseException {

	private final transient List<FieldError> errors;

	public InvalidAnswers(List<FieldError> errors) {
		this(HttpStatus.UNPROCESSABLE_CONTENT, errors);
	}

	public InvalidAnswers(String field, String message) {
		this(List.of(new FieldError(field, message)));
	}

	InvalidAnswers(HttpStatus status, List<FieldError> errors) {
		super(status, problem(status, errors), null);
		this.errors = List.copyOf(errors);
	}

	/** A file that is beyond its bound: answers 413, and names the field all the same. */
	public static InvalidAnswers tooLarge(String field, String message) {
		return new InvalidAnswers(HttpStatus.CONTENT_TOO_LARGE, List.of(new FieldError(field, message)));
	}

	/** One entry for each field, in the order of the form. */
	public List<FieldError> errors() {
		return this.errors;
	}

	private static ProblemDetail problem(HttpStatus status, List<FieldError> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				errors.isEmpty() ? "The answers cannot be taken" : errors.get(0).message());
		problem.setProperty("errors", errors);
		return problem;
	}

}
