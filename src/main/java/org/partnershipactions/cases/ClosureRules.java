package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Component;

/** What a closure must fit; each refusal names what is still open. */
@Component
public class ClosureRules {

	private final List<OpenEnds> ends;

	private final CaseDates dates;

	ClosureRules(List<OpenEnds> ends, CaseDates dates) {
		this.ends = ends;
		this.dates = dates;
	}

	LocalDate today() {
		return this.dates.today();
	}

	void mayPropose(AsbCase asbCase, ProposeClosure answers) {
		nothingMayBeOpen(asbCase, "outcome");
		if (answers.outcome() == Outcome.NO_CONTACT && !writtenToInVain(asbCase)) {
			throw new InvalidAnswers("outcome", "\"No contact with the victim\" needs three failed tries, a letter, and"
					+ " the days after it in which nobody answered");
		}
		if (answers.outcome() == Outcome.VICTIMS_WISH && !asbCase.hasVictim()) {
			throw new InvalidAnswers("outcome",
					"This case has no victim whose wish it could be. Choose another reason");
		}
	}

	/** Names every open end, beside the field of the form that has to wait for it. */
	void nothingMayBeOpen(AsbCase asbCase, String field) {
		List<FieldError> open = openEnds(asbCase).stream().map((end) -> new FieldError(field, end)).toList();
		if (!open.isEmpty()) {
			throw new InvalidAnswers(open);
		}
	}

	public List<String> openEnds(AsbCase asbCase) {
		return this.ends.stream().flatMap((each) -> each.of(asbCase).stream()).toList();
	}

	private boolean writtenToInVain(AsbCase asbCase) {
		return asbCase.contacting().letterSentOn() != null && !today().isBefore(this.dates.letterEnds(asbCase));
	}

}
