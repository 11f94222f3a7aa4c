package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.cases.CaseClosure.CaseWithdrawal;
import org.partnershipactions.cases.CaseClosure.WithdrawalKind;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.cases.timeline.ChangeReason;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.MANAGE;
import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Changes who leads a case, who may know of it and its dates, and takes it back. */
@Service
@Transactional
public class CaseChanges {

	private final AsbCases cases;

	private final CaseProcess process;

	private final CaseSchedule schedule;

	private final CaseOpening opening;

	private final CaseAgencies agencies;

	private final CaseTimeline timeline;

	CaseChanges(AsbCases cases, CaseProcess process, CaseSchedule schedule, CaseOpening opening, CaseAgencies agencies,
			CaseTimeline timeline) {
		this.cases = cases;
		this.process = process;
		this.schedule = schedule;
		this.opening = opening;
		this.agencies = agencies;
		this.timeline = timeline;
	}

	/** Gives the case to another agency; its open steps go with it. */
	@MayOnCase(MANAGE)
	public void changeLead(String key, String agency, String reason) {
		changeLeadNow(key, agency, reason);
	}

	/** Shows the case to named people, its lead officer and the task-group lead only. */
	@MayOnCase(RUN)
	public void restrict(String key, String reason) {
		this.timeline.write(key, "Reason for the restriction: " + ChangeReason.needed(reason));
		this.cases.save(this.cases.withKey(key).restrict(true));
	}

	/** Lifts the restriction. */
	@MayOnCase(RUN)
	public void unrestrict(String key, String reason) {
		this.timeline.write(key, "Reason for lifting the restriction: " + ChangeReason.needed(reason));
		this.cases.save(this.cases.withKey(key).restrict(false));
	}

	/** Lets an agency on the case know who complains, or no more. */
	@MayOnCase(RUN)
	public void showIdentity(String key, String agency, boolean sees) {
		this.cases.save(this.cases.withKey(key).showIdentity(agency, sees));
		this.timeline.write(key,
				this.timeline.name(agency) + (sees ? " may know who complains" : " may no longer know who complains"));
	}

	/** Says what makes it lawful to work and to share the case. */
	@MayOnCase(RUN)
	public void share(String key, CaseSharing sharing) {
		this.cases.save(this.cases.withKey(key).share(sharing));
	}

	/** Takes the case back because it was opened in error. */
	@MayOnCase(MANAGE)
	public void withdraw(String key, String reason) {
		withdrawNow(key, reason);
	}

	/** Merges the case into another one that is open; its people and places go there. */
	@MayOnCase(MANAGE)
	public void merge(String key, String intoRef, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		AsbCase into = other(asbCase, intoRef);
		into.absorb(asbCase, this.schedule.today());
		withdraw(asbCase,
				new CaseWithdrawal(WithdrawalKind.MERGED, into.key(), ChangeReason.needed(reason), Actor.username()));
		this.opening.assessAgain(into);
		this.cases.save(into);
		this.timeline.write(into.key(), "Case " + asbCase.ref() + " was merged into this one");
	}

	/** The same, on the decision of an overdue review. */
	void withdrawNow(String key, String reason) {
		withdraw(this.cases.withKey(key), new CaseWithdrawal(WithdrawalKind.OPENED_IN_ERROR, null,
				ChangeReason.needed(reason), Actor.username()));
	}

	/** The same, on the decision of an overdue review. */
	void changeLeadNow(String key, String agency, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		this.agencies.mustBeKnown(asbCase, agency);
		if (agency.equals(asbCase.leadAgency())) {
			throw new InvalidAnswers("agency",
					this.timeline.name(agency) + " leads the case already. Choose another agency");
		}
		this.timeline.write(key, "Reason for the change of lead: " + ChangeReason.needed(reason));
		this.cases.save(asbCase.lead(agency));
		this.process.changed(asbCase);
	}

	/** Moves the date of an open step, and keeps the move. */
	void moveDate(String key, CaseStep step, LocalDate day, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.deadlines().mustBeOpen(step);
		String why = ChangeReason.needed(reason);
		if (day == null || day.isBefore(this.schedule.today())) {
			throw new InvalidAnswers("newDate", "The new date must be today or later");
		}
		this.cases.save(asbCase.moveDate(step, day, why, this.schedule.now()));
		this.process.changed(asbCase);
	}

	private void withdraw(AsbCase asbCase, CaseWithdrawal how) {
		this.cases.save(asbCase.withdraw(how, this.schedule.today()));
		this.process.withdrawn(asbCase);
	}

	/** The case that another one is merged into: whoever merges must see both. */
	private AsbCase other(AsbCase asbCase, String ref) {
		AsbCase other = this.cases.withKey(seen(asbCase.partnership(), String.valueOf(ref).strip()));
		if (other.key().equals(asbCase.key())) {
			throw new InvalidAnswers("into", "A case cannot be merged into itself. Enter another reference");
		}
		other.mustBeLive();
		return other;
	}

	private String seen(String partnership, String ref) {
		try {
			return this.opening.keyOf(partnership, ref);
		}
		catch (NotFound ex) {
			throw new InvalidAnswers("into", "Enter the reference of a case, like C-2026-0001");
		}
	}

}
