package org.partnershipactions.cases.victims;

import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseProcess;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.victims.VictimEvent.SurveyAnswered;
import org.partnershipactions.cases.victims.VictimEvent.SurveyDeclined;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes a case when its survey ends, whoever ends it: the victim by the link, an
 * officer, or time.
 */
@Component
class CaseSurveyEnd {

	private final AsbCases cases;

	private final SurveyLifecycle surveys;

	private final CaseProcess process;

	private final CaseSchedule dates;

	CaseSurveyEnd(AsbCases cases, SurveyLifecycle surveys, CaseProcess process, CaseSchedule dates) {
		this.cases = cases;
		this.surveys = surveys;
		this.process = process;
		this.dates = dates;
	}

	@EventListener
	void answered(SurveyAnswered event) {
		close(event.key());
	}

	@EventListener
	void declined(SurveyDeclined event) {
		close(event.key());
	}

	/** Time has run out; the process has left the step already. */
	void unanswered(String key) {
		this.surveys.noAnswer(key);
		this.cases.save(this.cases.withKey(key).close(this.dates.today()));
	}

	private void close(String key) {
		this.cases.findById(key)
			.filter((asbCase) -> asbCase.deadlines().isOpen(CaseStep.SURVEY))
			.ifPresent((asbCase) -> {
				this.cases.save(asbCase.close(this.dates.today()));
				this.process.done(asbCase, CaseStep.SURVEY);
			});
	}

}
