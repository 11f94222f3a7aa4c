package org.partnershipactions.cases;

import org.partnershipactions.cases.CaseEvent.PartyJoined;
import org.partnershipactions.cases.CaseEvent.PartyLeft;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Brings people into a case in their roles, and takes them out of a role. */
@Service
@Transactional
public class CaseParties {

	private final AsbCases cases;

	private final CaseDates dates;

	private final CaseCourse course;

	CaseParties(AsbCases cases, CaseDates dates, CaseCourse course) {
		this.cases = cases;
		this.dates = dates;
		this.course = course;
	}

	/**
	 * Adds somebody in a role. A victim may be complained about as well: it is allowed,
	 * and the case says so.
	 */
	@MayOnCase(RUN)
	public void join(String key, String resident, CaseRole role) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.mustBeLive();
		if (resident == null || role == null) {
			throw new InvalidAnswers("role", "Choose a person and what they are to the case");
		}
		if (!asbCase.team().is(resident, role)) {
			asbCase.team().join(resident, role, this.dates.today());
			this.course.happened(asbCase.say(new PartyJoined(key, role)));
		}
	}

	/** Takes somebody out of a role; the only victim stays until there is another one. */
	@MayOnCase(RUN)
	public void leave(String key, String resident, CaseRole role) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.mustBeLive();
		if (role == CaseRole.VICTIM && asbCase.team().is(resident, role)
				&& asbCase.team().residents(role).size() == 1) {
			throw new InvalidAnswers("role", "This is the only victim of the case. Add the other victim first");
		}
		asbCase.team().leave(resident, role);
		this.cases.save(asbCase.say(new PartyLeft(key, role)));
	}

}
