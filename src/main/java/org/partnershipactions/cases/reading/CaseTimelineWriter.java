package org.partnershipactions.cases.reading;

import java.time.LocalDate;
import java.util.Locale;

import org.partnershipactions.cases.CaseEvent.CaseClosed;
import org.partnershipactions.cases.CaseEvent.CaseDateMoved;
import org.partnershipactions.cases.CaseEvent.CaseOpened;
import org.partnershipactions.cases.CaseEvent.CasePlanAgreed;
import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.cases.CaseEvent.CaseReopened;
import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.CaseEvent.CaseSharingChanged;
import org.partnershipactions.cases.CaseEvent.CaseWithdrawn;
import org.partnershipactions.cases.CaseEvent.CaseWorkChased;
import org.partnershipactions.cases.CaseEvent.ClosureApproved;
import org.partnershipactions.cases.CaseEvent.ClosureProposed;
import org.partnershipactions.cases.CaseEvent.ClosureReturned;
import org.partnershipactions.cases.CaseEvent.ClosureSuggested;
import org.partnershipactions.cases.CaseEvent.GraffitiRemoved;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.CaseEvent.PartyJoined;
import org.partnershipactions.cases.CaseEvent.PartyLeft;
import org.partnershipactions.cases.CaseEvent.ReportLinked;
import org.partnershipactions.cases.CaseEvent.ReportSaidMore;
import org.partnershipactions.cases.CaseEvent.TaskGroupDecided;
import org.partnershipactions.cases.CaseEvent.VictimContacted;
import org.partnershipactions.cases.CaseEvent.VictimWrittenTo;
import org.partnershipactions.cases.risk.RiskEvent.RiskAssessed;
import org.partnershipactions.cases.risk.RiskEvent.RiskLowered;
import org.partnershipactions.cases.risk.RiskEvent.RiskRaised;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.cases.victims.VictimEvent.SurveyAnswered;
import org.partnershipactions.cases.victims.VictimEvent.SurveyDeclined;
import org.partnershipactions.cases.victims.VictimEvent.SurveyNotAnswered;
import org.partnershipactions.cases.victims.VictimEvent.VictimTold;
import org.partnershipactions.cases.victims.VictimEvent.VictimUpdated;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes what happens to a case, its people, dates and access into its timeline. */
@Component
class CaseTimelineWriter {

	private final CaseTimeline timeline;

	CaseTimelineWriter(CaseTimeline timeline) {
		this.timeline = timeline;
	}

	@EventListener
	void opened(CaseOpened event) {
		this.timeline.write(event.key(), "Case opened; led by " + this.timeline.name(event.leadAgency()));
	}

	@EventListener
	void linked(ReportLinked event) {
		this.timeline.write(event.key(), "Report " + event.reportRef() + " linked");
	}

	@EventListener
	void saidMore(ReportSaidMore event) {
		this.timeline.write(event.key(), "The reporter added to " + event.reportRef());
	}

	@EventListener
	void contacted(VictimContacted event) {
		this.timeline.write(event.key(), event.reached() ? "Victim reached" : "Victim not reached");
	}

	@EventListener
	void writtenTo(VictimWrittenTo event) {
		this.timeline.write(event.key(), "A letter was sent to the victim after tries that failed");
	}

	@EventListener
	void assessed(RiskAssessed event) {
		this.timeline.write(event.key(), "Risk assessed");
	}

	@EventListener
	void high(HighRiskFound event) {
		this.timeline.write(event.key(),
				"The risk is High; the task-group lead and the agencies on the case were told");
	}

	@EventListener
	void planned(CasePlanAgreed event) {
		this.timeline.write(event.key(), "Action plan agreed" + (event.formalPower() ? ", with a formal power" : ""));
	}

	@EventListener
	void decided(TaskGroupDecided event) {
		this.timeline.write(event.key(),
				event.accepted() ? "Accepted into the task group" : "Not accepted into the task group");
	}

	@EventListener
	void updated(VictimUpdated event) {
		this.timeline.write(event.key(), "Victim updated");
	}

	@EventListener
	void suggested(ClosureSuggested event) {
		this.timeline.write(event.key(), "Closure suggested: nothing has happened for a while");
	}

	@EventListener
	void proposed(ClosureProposed event) {
		this.timeline.write(event.key(), "Closure proposed: %s; behaviour: %s".formatted(event.outcome().words(),
				event.behaviour().words().toLowerCase(Locale.UK)));
	}

	@EventListener
	void returned(ClosureReturned event) {
		this.timeline.write(event.key(), "Closure returned");
	}

	@EventListener
	void approved(ClosureApproved event) {
		this.timeline.write(event.key(), "Closure approved: " + event.outcome().words());
	}

	@EventListener
	void told(VictimTold event) {
		this.timeline.write(event.key(), "Victim told of the closure, survey sent");
	}

	@EventListener
	void closed(CaseClosed event) {
		this.timeline.write(event.key(), "Case closed");
	}

	@EventListener
	void reopened(CaseReopened event) {
		this.timeline.write(event.key(), "Case reopened");
	}

	@EventListener
	void withdrawn(CaseWithdrawn event) {
		this.timeline.write(event.key(), "Case withdrawn: " + event.kind().words().toLowerCase(Locale.UK));
	}

	@EventListener
	void graffiti(GraffitiRemoved event) {
		this.timeline.write(event.key(), "Offensive graffiti removed, " + (event.inTime() ? "in time" : "too late"));
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
				"Date moved from %s to %s".formatted(CaseTimeline.day(event.from()), CaseTimeline.day(event.to())));
	}

	@EventListener
	void reminded(CaseReminderDue event) {
		this.timeline.write(event.key(), "Reminder sent: due on " + CaseTimeline.day(event.due()));
	}

	@EventListener
	void chased(CaseWorkChased event) {
		this.timeline.write(event.key(),
				"Date kept and work chased; next look on " + CaseTimeline.day(event.nextCheck()));
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
