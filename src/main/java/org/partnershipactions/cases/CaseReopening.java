package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Opens a closed case again, within the months that the partnership allows. */
@Service
@Transactional
public class CaseReopening {

	private final AsbCases cases;

	private final CaseFigures figures;

	private final CaseDates dates;

	private final CaseCourse course;

	private final CaseProcess process;

	CaseReopening(AsbCases cases, CaseFigures figures, CaseDates dates, CaseCourse course, CaseProcess process) {
		this.cases = cases;
		this.figures = figures;
		this.dates = dates;
		this.course = course;
		this.process = process;
	}

	/** Opens the case again; it goes its whole way once more. */
	@MayOnCase(RUN)
	public void reopen(String key, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		ReopeningNote note = new ReopeningNote(this.dates.today(), Actor.username(), Reasons.needed(reason));
		if (asbCase.status() == CaseStatus.CLOSED) {
			inTime(asbCase);
		}
		asbCase.reopen(note);
		this.course.begin(asbCase, asbCase.hasVictim() ? CaseStep.CONTACT : CaseStep.ASSESS);
		this.cases.save(asbCase);
		this.process.opened(asbCase);
	}

	private void inTime(AsbCase asbCase) {
		LocalDate last = this.figures.lastDayToReopen(asbCase.endings().closedOn());
		if (this.dates.today().isAfter(last)) {
			throw new InvalidAnswers("reason", "Case %s could be reopened until %s. Open a new case and link it"
				.formatted(asbCase.ref(), DayWords.day(last)));
		}
	}

}
