package org.partnershipactions.intake.publicreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FieldError;

/**
 * One question as its page shows it.
 *
 * @param step the question
 * @param typed what was typed or answered before
 * @param errors what has to be put right
 */
record StepPage(PublicStep step, PublicAnswers typed, List<FieldError> errors) {

	public String id(String field) {
		return FieldError.idOf(field);
	}

	public String text(String field) {
		return this.typed.text(field);
	}

	public boolean has(String field, String choice) {
		return this.typed.chose(field, choice);
	}

	/** What is wrong with a box, or null. */
	public String wrong(String field) {
		return this.errors.stream()
			.filter((error) -> error.field().equals(field))
			.map(FieldError::message)
			.findFirst()
			.orElse(null);
	}

	/** Ids of what describes a box to those who do not see the page, or null. */
	public String describedBy(String field, boolean hint) {
		List<String> ids = new ArrayList<>();
		if (hint) {
			ids.add(id(field) + "-hint");
		}
		if (wrong(field) != null) {
			ids.add(id(field) + "-error");
		}
		return ids.isEmpty() ? null : String.join(" ", ids);
	}

	/** What can be chosen, each with its words. */
	public Map<String, String> choices(String name) {
		return PublicChoices.valueOf(name).words();
	}

	/** Id of one of several choices: the first one is where an error leads. */
	public String id(String field, int index) {
		return (index == 0) ? id(field) : id(field) + "-" + index;
	}

}
