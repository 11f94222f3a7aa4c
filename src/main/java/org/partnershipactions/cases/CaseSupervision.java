package org.partnershipactions.cases;

import java.time.Instant;

import org.partnershipactions.cases.CaseEvent.CaseLookedOver;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SUPERVISE;
import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Looks a case over from above, and has offensive graffiti removed. */
@Service
@Transactional
class CaseSupervision {

	private final AsbCases cases;

	private final CaseProcess process;

	private final CaseTimeline timeline;

	private final CaseSchedule schedule;

	CaseSupervision(AsbCases cases, CaseProcess process, CaseTimeline timeline, CaseSchedule schedule) {
		this.cases = cases;
		this.process = process;
		this.timeline = timeline;
		this.schedule = schedule;
	}

	/**
	 * Writes down what was found when looking the case over; it comes again while needed.
	 */
	@FormTask("SuperviseCase")
	@MayOnCase(SUPERVISE)
	public void supervise(String key, SuperviseCase answers) {
		AsbCase asbCase = this.cases.withKey(key).end(CaseStep.SUPERVISE).say(new CaseLookedOver(key));
		if (asbCase.supervised()) {
			this.process.begin(asbCase, CaseStep.SUPERVISE);
		}
		this.cases.save(asbCase);
		this.timeline.write(key, "Looked over: " + answers.words());
		this.process.done(asbCase, CaseStep.SUPERVISE);
	}

	/** Records when the graffiti was removed; its hours count by the clock. */
	@FormTask("RemoveGraffiti")
	@MayOnCase(WORK)
	public void removeGraffiti(String key, RemoveGraffiti answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.deadlines().mustBeOpen(CaseStep.GRAFFITI);
		Instant at = answers.moment();
		if (at.isAfter(this.schedule.now())) {
			throw new InvalidAnswers("removedAt", "The moment of the removal must not lie in the future");
		}
		this.cases.save(asbCase.graffitiRemoved(at, this.schedule.today()));
		this.process.done(asbCase, CaseStep.GRAFFITI);
		this.process.happened(asbCase);
	}

}
