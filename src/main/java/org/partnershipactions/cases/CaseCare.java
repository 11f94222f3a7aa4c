package org.partnershipactions.cases;

import java.time.Instant;
import java.util.List;

import org.partnershipactions.cases.CaseEvent.CaseLookedOver;
import org.partnershipactions.cases.CaseEvent.GraffitiRemoved;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SUPERVISE;
import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Looks a case over from above, and has offensive graffiti removed. */
@Service
@Transactional
public class CaseCare {

	private final AsbCases cases;

	private final CaseCourse course;

	private final CaseProcess process;

	private final CaseTimeline timeline;

	private final CaseDates dates;

	CaseCare(AsbCases cases, CaseCourse course, CaseProcess process, CaseTimeline timeline, CaseDates dates) {
		this.cases = cases;
		this.course = course;
		this.process = process;
		this.timeline = timeline;
		this.dates = dates;
	}

	/**
	 * Writes down what was found when looking the case over; it comes again while needed.
	 */
	@FormTask("SuperviseCase")
	@MayOnCase(SUPERVISE)
	public void supervise(String key, SuperviseCase answers) {
		AsbCase asbCase = this.cases.withKey(key).end(CaseStep.SUPERVISE).say(new CaseLookedOver(key));
		if (asbCase.supervised()) {
			this.course.begin(asbCase, CaseStep.SUPERVISE);
		}
		this.cases.save(asbCase);
		this.timeline.write(key, "Looked over: " + answers.words());
		this.process.done(asbCase, CaseStep.SUPERVISE);
	}

	/** Records when the graffiti was removed; its hours count by the clock. */
	@FormTask("RemoveGraffiti")
	@MayOnCase(WORK)
	public void removeGraffiti(String key, RemoveGraffiti answers) {
		AsbCase asbCase = this.cases.withKey(key).end(CaseStep.GRAFFITI);
		Instant at = answers.moment();
		mustLieBetween(asbCase, at);
		asbCase.deadlines().active(this.dates.today());
		this.cases.save(asbCase.say(new GraffitiRemoved(key, asbCase.efforts().removed(at))));
		this.process.done(asbCase, CaseStep.GRAFFITI);
		this.course.happened(asbCase);
	}

	private void mustLieBetween(AsbCase asbCase, Instant at) {
		List<GraffitiRemoval> found = asbCase.efforts().graffiti();
		if (at.isAfter(this.dates.now())) {
			throw new InvalidAnswers("removedAt", "The moment of the removal must not lie in the future");
		}
		if (at.isBefore(found.get(found.size() - 1).foundAt())) {
			throw new InvalidAnswers("removedAt", "The removal must lie after the case learned of the graffiti");
		}
	}

}
