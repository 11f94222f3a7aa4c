package org.partnershipactions.security;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * What somebody entered about an account cannot be taken as it is. Answers 422 with one
 * line for each field.
 */
public class WrongEntry extends ErrorResponseException {

	private final transient List<EntryError> errors;

	public WrongEntry(List<EntryError> errors) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, problem(errors), null);
		this.errors = List.copyOf(errors);
	}

	public WrongEntry(String field, String message) {
		this(List.of(new EntryError(field, message)));
	}

	/** One entry for each field that is to be put right. */
	public List<EntryError> errors() {
		return this.errors;
	}

	@Override
	public String getMessage() {
		return getBody().getDetail();
	}

	private static ProblemDetail problem(List<EntryError> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
				errors.get(0).message());
		problem.setProperty("errors", errors);
		return problem;
	}

	/**
	 * One field and what is wrong with it.
	 *
	 * @param field name of the field
	 * @param message what to put right
	 */
	public record EntryError(String field, String message) {
	}

}
