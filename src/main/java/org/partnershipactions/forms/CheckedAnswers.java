package org.partnershipactions.forms;

import java.util.List;
import java.util.Map;

/**
 * Answers after the check against their form.
 *
 * @param answers normalised: text, {@code BigDecimal}, {@code LocalDate},
 * {@code Boolean}, lists of rows; what was not answered is absent
 * @param errors what has to be put right, in the order of the form
 */
public record CheckedAnswers(Map<String, Object> answers, List<FieldError> errors) {

	/** The answers, or {@link InvalidAnswers} when something has to be put right. */
	public Map<String, Object> orRefuse() {
		if (!this.errors.isEmpty()) {
			throw new InvalidAnswers(this.errors);
		}
		return this.answers;
	}

}
