package org.partnershipactions.cases;

import java.util.Locale;

import org.partnershipactions.contributions.ContributionEvent.ContributionDeclined;
import org.partnershipactions.contributions.ContributionEvent.ContributionMade;
import org.partnershipactions.contributions.ContributionEvent.ContributionReleased;
import org.partnershipactions.contributions.ContributionEvent.NothingToContribute;
import org.partnershipactions.contributions.ContributionNews;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.overdue.OverdueEvent.OverdueDecided;
import org.partnershipactions.overdue.OverdueEvent.WorkFellLate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down on a case what agencies answer, and takes off it who is on it no more. */
@Component
class CaseAgencyNews {

	private final AsbCases cases;

	private final CaseTimeline timeline;

	private final CaseCourse course;

	private final ContributionRequests requests;

	CaseAgencyNews(AsbCases cases, CaseTimeline timeline, CaseCourse course, ContributionRequests requests) {
		this.cases = cases;
		this.timeline = timeline;
		this.course = course;
		this.requests = requests;
	}

	@EventListener
	void heard(ContributionNews event) {
		if (ofCase(event)) {
			this.timeline.write(event.subjectKey(), this.timeline.name(event.agency()) + " " + event.words());
		}
	}

	/** An agency that owes nothing more and has done nothing sees the case no more. */
	@EventListener({ NothingToContribute.class, ContributionDeclined.class, ContributionReleased.class })
	void leaves(ContributionNews event) {
		if (ofCase(event)) {
			leave(event.subjectKey(), event.agency());
		}
	}

	@EventListener
	void made(ContributionMade event) {
		if (ofCase(event)) {
			this.cases.findById(event.subjectKey())
				.filter((asbCase) -> asbCase.status().live())
				.ifPresent(this.course::happened);
		}
	}

	@EventListener
	void late(WorkFellLate event) {
		write(event.subjectKey(), "Work fell late; an overdue review began");
	}

	@EventListener
	void decided(OverdueDecided event) {
		write(event.subjectKey(),
				"Overdue review decided: " + event.decision().toLowerCase(Locale.UK).replace('_', ' '));
	}

	private static boolean ofCase(ContributionNews event) {
		return event.subjectKind().equals(CaseSubjects.KIND);
	}

	private void leave(String key, String agency) {
		this.cases.findById(key).ifPresent((asbCase) -> {
			boolean stays = this.requests.of(CaseSubjects.KIND, key)
				.stream()
				.filter((contribution) -> contribution.agency().equals(agency))
				.anyMatch((contribution) -> contribution.done() != null || contribution.state().silent());
			if (!stays) {
				asbCase.team().disengage(agency);
				asbCase.reseat();
				this.cases.save(asbCase);
			}
		});
	}

	private void write(String key, String text) {
		if (this.cases.existsById(key)) {
			this.timeline.write(key, text);
		}
	}

}
