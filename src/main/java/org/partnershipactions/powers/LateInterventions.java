package org.partnershipactions.powers;

import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.powers.InterventionEvent.InterventionReminderDue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says when the review of a tool or power is due soon or late. */
@Component
class LateInterventions {

	private final InterventionTable interventions;

	private final InterventionHosts hosts;

	private final InterventionOwners owners;

	private final OverdueReviews reviews;

	LateInterventions(InterventionTable interventions, InterventionHosts hosts, InterventionOwners owners,
			OverdueReviews reviews) {
		this.interventions = interventions;
		this.hosts = hosts;
		this.owners = owners;
		this.reviews = reviews;
	}

	void remind(Intervention intervention) {
		this.interventions.save(intervention.say(new InterventionReminderDue(intervention.key(), intervention.caseKey(),
				intervention.comesBack().day())));
	}

	void review(Intervention intervention) {
		String caseKey = intervention.caseKey();
		Subject subject = this.hosts.host().subject(caseKey);
		ComesBack due = intervention.comesBack();
		this.reviews
			.open(new LateItem(subject.partnership(), InterventionProcess.step(intervention.key()), subject.ref(),
					subject.title(), subject.path(), subject.priority(), this.owners.queue(intervention).team(),
					"Review the intervention", due.day(), due.timesMoved(), this.hosts.host().highRisk(caseKey)));
	}

}
