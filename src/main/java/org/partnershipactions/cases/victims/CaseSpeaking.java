package org.partnershipactions.cases.victims;

import java.time.LocalDate;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseDates;
import org.partnershipactions.cases.CaseFigures;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Component;

/** Writes contacts down, and knows when a letter may take their place. */
@Component
class CaseSpeaking {

	private final ContactLog log;

	private final VictimSurveys surveys;

	private final CaseFigures figures;

	private final CaseDates dates;

	CaseSpeaking(ContactLog log, VictimSurveys surveys, CaseFigures figures, CaseDates dates) {
		this.log = log;
		this.surveys = surveys;
		this.figures = figures;
		this.dates = dates;
	}

	void note(AsbCase asbCase, ContactOutcome outcome, CaseContact contact) {
		if (outcome == ContactOutcome.LETTER_SENT) {
			mustHaveTried(asbCase);
			asbCase.letterSent(this.dates.today());
		}
		else if (contact.channel() == null) {
			throw new InvalidAnswers("channel", "Choose how you contacted the victim");
		}
		else if (outcome == ContactOutcome.REACHED && contact.channel() != ContactChannel.LETTER) {
			asbCase.reached(this.dates.today());
		}
		this.log.tried(asbCase.key(), contact);
	}

	/** The last message: the survey begins with it. */
	void farewell(AsbCase asbCase, CaseContact contact) {
		this.log.tried(asbCase.key(), contact);
		this.surveys.send(asbCase.partnership(), asbCase.key());
	}

	private void mustHaveTried(AsbCase asbCase) {
		long tries = failedSince(asbCase.begunOn(), asbCase.key());
		if (tries < this.figures.tries()) {
			throw new InvalidAnswers("outcome", ("Try to reach the victim %d times before a letter takes the place"
					+ " of a contact. Tries written down so far: %d")
				.formatted(this.figures.tries(), tries));
		}
	}

	/** Tries of an earlier run of a case that was reopened do not count. */
	private long failedSince(LocalDate begun, String key) {
		return this.log.of(key)
			.stream()
			.takeWhile((contact) -> !contact.reached() && !contact.madeOn().isBefore(begun))
			.filter((contact) -> contact.channel() != ContactChannel.LETTER)
			.count();
	}

}
