package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Entity;

import org.partnershipactions.cases.CaseEvent.CaseClosed;
import org.partnershipactions.cases.CaseEvent.CaseOpened;
import org.partnershipactions.cases.CaseEvent.CasePlanAgreed;
import org.partnershipactions.cases.CaseEvent.CaseReopened;
import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.CaseEvent.CaseSharingChanged;
import org.partnershipactions.cases.CaseEvent.CaseWithdrawn;
import org.partnershipactions.cases.CaseEvent.ClosureApproved;
import org.partnershipactions.cases.CaseEvent.ClosureProposed;
import org.partnershipactions.cases.CaseEvent.ClosureReturned;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.CaseEvent.ReportLinked;
import org.partnershipactions.cases.CaseEvent.ReportSaidMore;
import org.partnershipactions.cases.CaseEvent.TaskGroupDecided;
import org.partnershipactions.cases.CaseEvent.VictimContacted;
import org.partnershipactions.cases.CaseEvent.VictimWrittenTo;
import org.partnershipactions.workflow.StepNotOpen;

/** A case of anti-social behaviour, from its first report until it is closed. */
@Entity
public class AsbCase extends CaseNeeds<AsbCase> {

	protected AsbCase() {
	}

	AsbCase(NewCase begun, String ref, LocalDate today) {
		super(begun, ref, today);
		team().at(begun.placeKey(), today);
		reseat();
		registerEvent(new CaseOpened(key(), ref, begun.leadAgency()));
	}

	/**
	 * Takes a report in. Whoever reported is a victim until somebody says otherwise.
	 * @return whether it was not linked before
	 */
	boolean link(LinkedReport report, LocalDate today) {
		mustBeLive();
		if (team().isLinked(report.reportKey())) {
			return false;
		}
		team().link(new CaseReport(report.reportKey(), report.ref(), report.occurredAt(), today));
		team().at(report.placeKey(), today);
		team().join(report.reporterKey(), CaseRole.REPORTER, today);
		team().join(report.reporterKey(), CaseRole.VICTIM, today);
		categories(report.categories());
		deadlines().active(today);
		registerEvent(new ReportLinked(key(), report.ref()));
		return true;
	}

	/** Somebody added to a report that belongs to it. */
	AsbCase saidMore(String reportRef, LocalDate today) {
		deadlines().active(today);
		return say(new ReportSaidMore(key(), reportRef));
	}

	public AsbCase begin(CaseStep step, StepDue due) {
		deadlines().begin(step, due);
		return this;
	}

	/** Ends an open step; {@code StepNotOpen} where it is not. */
	public AsbCase end(CaseStep step) {
		deadlines().mustBeOpen(step);
		deadlines().end(step);
		return this;
	}

	public AsbCase reached(LocalDate today) {
		contacting().reached(today);
		return say(new VictimContacted(key(), true));
	}

	public AsbCase letterSent(LocalDate today) {
		contacting().letterSent(today);
		return say(new VictimWrittenTo(key()));
	}

	/** Takes the band that an assessment or a person gave, and says whether it is new. */
	public boolean band(RiskBand now) {
		RiskBand before = riskBand();
		riskBand(now);
		if (now == RiskBand.HIGH && before != RiskBand.HIGH) {
			registerEvent(new HighRiskFound(key(), ref(), leadAgency()));
		}
		return before != now;
	}

	AsbCase agree(AgreeActionPlan answers, boolean formal, LocalDate today) {
		plan().agree(answers, formal, today);
		deadlines().active(today);
		return say(new CasePlanAgreed(key(), formal));
	}

	AsbCase accept(boolean accepted, String reason, String by) {
		acceptance().decide(accepted, reason, by);
		return say(new TaskGroupDecided(key(), accepted));
	}

	AsbCase proposeClosure(CaseClosure closure) {
		end(CaseStep.PROPOSE_CLOSURE);
		endings().propose(closure);
		status(CaseStatus.CLOSURE_PROPOSED);
		return say(new ClosureProposed(key(), closure.outcome(), closure.behaviour()));
	}

	AsbCase returnClosure(CaseClosure returned, LocalDate today) {
		end(CaseStep.APPROVE_CLOSURE);
		endings().decide(returned);
		status(CaseStatus.OPEN);
		deadlines().active(today);
		return say(new ClosureReturned(key()));
	}

	/** Ends the work; what is left is to tell the victim, where there is one. */
	AsbCase approveClosure(CaseClosure approved) {
		end(CaseStep.APPROVE_CLOSURE);
		endings().decide(approved);
		deadlines().endAll();
		status(CaseStatus.SURVEYING);
		return say(new ClosureApproved(key(), approved.outcome(), approved.behaviour()));
	}

	public AsbCase close(LocalDate today) {
		deadlines().endAll();
		endings().close(today);
		status(CaseStatus.CLOSED);
		return say(new CaseClosed(key(), endings().outcome(), endings().behaviour()));
	}

	AsbCase reopen(ReopeningNote note) {
		if (status() != CaseStatus.CLOSED || withdrawal() != null) {
			throw new StepNotOpen(
					"Case %s is now: %s. Only a closed case can be reopened.".formatted(ref(), standing()));
		}
		endings().reopen(note);
		contacting().letterSent(null);
		status(CaseStatus.OPEN);
		deadlines().active(note.on());
		return say(new CaseReopened(key(), ref()));
	}

	AsbCase withdraw(CaseWithdrawal how, LocalDate today) {
		mustBeLive();
		withdrawn(how);
		deadlines().endAll();
		endings().close(today);
		status(CaseStatus.CLOSED);
		return say(new CaseWithdrawn(key(), how.kind(), how.mergedInto()));
	}

	/**
	 * Takes in the people, places and categories of a case that is merged into this one.
	 */
	AsbCase absorb(AsbCase other, LocalDate today) {
		mustBeLive();
		other.team().parties().forEach((party) -> team().join(party.residentKey(), party.role(), today));
		other.team().places().forEach((place) -> team().at(place.placeKey(), today));
		other.team().reports().stream().filter((report) -> !team().isLinked(report.reportKey())).forEach(team()::link);
		categories(other.categories());
		deadlines().active(today);
		return this;
	}

	AsbCase lead(String agency) {
		mustBeLive();
		registerEvent(new LeadAgencyChanged(key(), leadAgency(), agency));
		leadAgency(agency);
		reseat();
		return this;
	}

	AsbCase restrict(boolean now) {
		restricted(now);
		return say(new CaseRestricted(key(), now));
	}

	AsbCase share(CaseSharing now) {
		sharing(now.checked());
		return say(new CaseSharingChanged(key(), now.basis(), now.regime(), now.gateway(), now.pointer()));
	}

	/** Forgets who and what was said; figures stay. */
	public AsbCase erase(LocalDate today) {
		team().erase();
		plan().erase();
		acceptance().erase();
		efforts().erase();
		endings().erase();
		if (withdrawal() != null) {
			withdrawn(new CaseWithdrawal(withdrawal().kind(), withdrawal().mergedInto(), null, withdrawal().by()));
		}
		erasedOn(today);
		return this;
	}

	/** Tells who listens of something that happened to the case without changing it. */
	public AsbCase say(Object event) {
		registerEvent(event);
		return this;
	}

}
