package org.partnershipactions.cases.reading;

import java.util.Locale;

import org.partnershipactions.cases.CaseEvent.CaseDateMoved;
import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.CaseEvent.CaseSharingChanged;
import org.partnershipactions.cases.CaseEvent.CaseWorkChased;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.CaseEvent.PartyJoined;
import org.partnershipactions.cases.CaseEvent.PartyLeft;
import org.partnershipactions.cases.CaseTimeline;
import org.partnershipactions.cases.risk.RiskEvent.RiskLowered;
import org.partnershipactions.cases.risk.RiskEvent.RiskRaised;
import org.partnershipactions.cases.victims.VictimEvent.SurveyAnswered;
import org.partnershipactions.cases.victims.VictimEvent.SurveyDeclined;
import org.partnershipactions.cases.victims.VictimEvent.SurveyNotAnswered;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes changes of people, dates and access into the timeline of a case. */
@Component
class CaseAdminNews {

	private final CaseTimeline timeline;

	CaseAdminNews(CaseTimeline timeline) {
		this.timeline = timeline;
	}

	@EventListener
	void lead(LeadAgencyChanged event) {
		this.timeline.write(event.key(), "Lead changed from %s to %s".formatted(this.timeline.name(event.from()),
				this.timeline.name(event.to())));
	}

	@EventListener
	void restricted(CaseRestricted event) {
		this.timeline.write(event.key(), event.restricted() ? "Case restricted" : "Restriction lifted");
	}

	@EventListener
	void sharing(CaseSharingChanged event) {
		this.timeline
			.write(event.key(),
					"Sharing is now under: %s; %s; %s".formatted(event.basis().words(), event.regime().words(),
							event.gateway().words())
							+ (event.pointer() ? "; others may be told which agency knows" : ""));
	}

	@EventListener
	void joined(PartyJoined event) {
		this.timeline.write(event.key(), "Person added: " + event.role().words().toLowerCase(Locale.UK));
	}

	@EventListener
	void left(PartyLeft event) {
		this.timeline.write(event.key(), "Person taken off: " + event.role().words().toLowerCase(Locale.UK));
	}

	@EventListener
	void moved(CaseDateMoved event) {
		this.timeline.write(event.key(),
				"Date moved from %s to %s".formatted(CaseNews.day(event.from()), CaseNews.day(event.to())));
	}

	@EventListener
	void reminded(CaseReminderDue event) {
		this.timeline.write(event.key(), "Reminder sent: due on " + CaseNews.day(event.due()));
	}

	@EventListener
	void chased(CaseWorkChased event) {
		this.timeline.write(event.key(), "Date kept and work chased; next look on " + CaseNews.day(event.nextCheck()));
	}

	@EventListener
	void raised(RiskRaised event) {
		this.timeline.write(event.key(),
				"Risk raised from %s to %s by a person".formatted(event.from().words(), event.to().words()));
	}

	@EventListener
	void lowered(RiskLowered event) {
		this.timeline.write(event.key(), "Risk lowered from %s to %s by the task-group lead"
			.formatted(event.from().words(), event.to().words()));
	}

	@EventListener
	void surveyAnswered(SurveyAnswered event) {
		this.timeline.write(event.key(), "Victim answered the survey");
	}

	@EventListener
	void surveyDeclined(SurveyDeclined event) {
		this.timeline.write(event.key(), "Victim did not want to answer the survey");
	}

	@EventListener
	void surveyNotAnswered(SurveyNotAnswered event) {
		this.timeline.write(event.key(), "Victim did not answer the survey");
	}

}
