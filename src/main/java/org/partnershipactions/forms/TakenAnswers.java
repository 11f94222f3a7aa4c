package org.partnershipactions.forms;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * Answers that are well formed, but what they name is there already. Answers 409 with one
 * line for each field.
 */
public class TakenAnswers extends InvalidAnswers {

	public TakenAnswers(FieldError... errors) {
		super(HttpStatus.CONFLICT, List.of(errors));
	}

}
