package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Asks agencies for their part in a case at any time, and lets them off. */
@Service
@Transactional
public class CaseAgencies {

	private static final int LONGEST = 2000;

	private final AsbCases cases;

	private final CaseAsking asking;

	private final CaseChangeRules rules;

	private final CaseCourse course;

	CaseAgencies(AsbCases cases, CaseAsking asking, CaseChangeRules rules, CaseCourse course) {
		this.cases = cases;
		this.asking = asking;
		this.rules = rules;
		this.course = course;
	}

	/** Asks an agency for something. */
	@MayOnCase(RUN)
	public void ask(String key, AgencyRequest request) {
		askNow(this.cases.withKey(key), request);
	}

	/** Lets an agency off; what it still owes is closed. */
	@MayOnCase(RUN)
	public void release(String key, String agency, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		if (!asbCase.team().isOn(agency)) {
			throw new InvalidAnswers("agency", "Choose an agency that is on this case");
		}
		this.asking.release(asbCase, agency, Reasons.needed(reason));
	}

	void askNow(AsbCase asbCase, AgencyRequest request) {
		this.rules.mayBeAsked(asbCase, request.agency());
		this.rules.mayBeDue(request.due());
		if (request.words() == null || request.words().isBlank()) {
			throw new InvalidAnswers("request", "Enter what you ask the agency for");
		}
		if (request.words().codePointCount(0, request.words().length()) > LONGEST) {
			throw new InvalidAnswers("request", "The request must be 2,000 characters or fewer");
		}
		LocalDate due = request.due();
		this.asking.ask(asbCase, new CaseAsk(request.agency(), request.words().strip(), due, null));
		this.course.happened(asbCase);
	}

}
