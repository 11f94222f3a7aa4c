package org.partnershipactions.cases;

import org.partnershipactions.cases.CaseEvent.IdentityShown;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.MANAGE;
import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Changes who leads a case, who may know of it, and takes it back. */
@Service
@Transactional
public class CaseChanges {

	private final AsbCases cases;

	private final CaseChangeRules rules;

	private final CaseProcess process;

	private final CaseLinking linking;

	private final CaseTimeline timeline;

	CaseChanges(AsbCases cases, CaseChangeRules rules, CaseProcess process, CaseLinking linking,
			CaseTimeline timeline) {
		this.cases = cases;
		this.rules = rules;
		this.process = process;
		this.linking = linking;
		this.timeline = timeline;
	}

	/** Gives the case to another agency; its open steps go with it. */
	@MayOnCase(MANAGE)
	public void changeLead(String key, String agency, String reason) {
		changeLeadNow(key, agency, reason);
	}

	/** Shows the case to the agencies on it only. */
	@MayOnCase(RUN)
	public void restrict(String key, String reason) {
		this.timeline.write(key, "Reason for the restriction: " + Reasons.needed(reason));
		this.cases.save(this.cases.withKey(key).restrict(true));
	}

	/** Lifts the restriction. */
	@MayOnCase(RUN)
	public void unrestrict(String key, String reason) {
		this.timeline.write(key, "Reason for lifting the restriction: " + Reasons.needed(reason));
		this.cases.save(this.cases.withKey(key).restrict(false));
	}

	/** Lets an agency on the case know who complains, or no more. */
	@MayOnCase(RUN)
	public void showIdentity(String key, String agency, boolean sees) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.team().identity(agency, sees);
		this.cases.save((sees && asbCase.team().isOn(agency)) ? asbCase.say(new IdentityShown(key, agency)) : asbCase);
		this.timeline.write(key, this.rules.agencyName(agency)
				+ (sees ? " may know who complains" : " may no longer know who complains"));
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
		AsbCase into = this.rules.other(asbCase, intoRef);
		into.absorb(asbCase, this.rules.today());
		withdraw(asbCase,
				new CaseWithdrawal(WithdrawalKind.MERGED, into.key(), Reasons.needed(reason), Actor.username()));
		this.cases.save(into);
		this.linking.assessAgain(into);
		this.timeline.write(into.key(), "Case " + asbCase.ref() + " was merged into this one");
	}

	/** The same, on the decision of an overdue review. */
	void withdrawNow(String key, String reason) {
		withdraw(this.cases.withKey(key),
				new CaseWithdrawal(WithdrawalKind.OPENED_IN_ERROR, null, Reasons.needed(reason), Actor.username()));
	}

	/** The same, on the decision of an overdue review. */
	void changeLeadNow(String key, String agency, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		this.rules.mayLead(asbCase, agency);
		this.timeline.write(key, "Reason for the change of lead: " + Reasons.needed(reason));
		this.cases.save(asbCase.lead(agency));
		this.process.changed(asbCase);
	}

	private void withdraw(AsbCase asbCase, CaseWithdrawal how) {
		this.cases.save(asbCase.withdraw(how, this.rules.today()));
		this.process.withdrawn(asbCase);
	}

}
