package org.partnershipactions.cases.web;

import java.time.LocalDate;

import org.partnershipactions.cases.AgencyRequest;
import org.partnershipactions.cases.CaseAgencies;
import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.CaseReopening;
import org.partnershipactions.cases.CaseSharing;
import org.partnershipactions.cases.LawfulBasis;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskRaising;
import org.partnershipactions.cases.victims.CaseContact;
import org.partnershipactions.cases.victims.CaseVictims;
import org.partnershipactions.cases.victims.ContactChannel;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;

import org.springframework.stereotype.Component;

/** Takes what was typed on a page of a case to its use case. */
@Component
class CaseActs {

	private final CaseVictims victims;

	private final CaseAgencies agencies;

	private final RiskRaising risk;

	private final CaseChanges changes;

	private final CaseReopening reopening;

	CaseActs(CaseVictims victims, CaseAgencies agencies, RiskRaising risk, CaseChanges changes,
			CaseReopening reopening) {
		this.victims = victims;
		this.agencies = agencies;
		this.risk = risk;
		this.changes = changes;
		this.reopening = reopening;
	}

	/** The record that the form of an act is bound to. */
	static Class<? extends Record> answers(CaseAct act) {
		return switch (act) {
			case CONTACT -> Contact.class;
			case ASK -> Ask.class;
			case RAISE, LOWER -> Band.class;
			case SHARE -> Share.class;
			case RESTRICT, OPEN, REOPEN -> Reason.class;
		};
	}

	void act(CaseAct act, String key, Record answers) {
		if (answers instanceof Contact contact) {
			this.victims.log(key, contact.made());
		}
		else if (answers instanceof Ask ask) {
			this.agencies.ask(key, new AgencyRequest(ask.agency(), ask.request(), ask.due()));
		}
		else if (answers instanceof Share share) {
			this.changes.share(key, share.ground());
		}
		else if (answers instanceof Band band) {
			change(act, key, band);
		}
		else {
			change(act, key, ((Reason) answers).reason());
		}
	}

	private void change(CaseAct act, String key, Band band) {
		if (act == CaseAct.RAISE) {
			this.risk.raise(key, band.band(), band.reason());
		}
		else {
			this.risk.lower(key, band.band(), band.reason());
		}
	}

	private void change(CaseAct act, String key, String reason) {
		switch (act) {
			case RESTRICT -> this.changes.restrict(key, reason);
			case OPEN -> this.changes.unrestrict(key, reason);
			default -> this.reopening.reopen(key, reason);
		}
	}

	/** Answers of the form RecordContact. */
	record Contact(ContactChannel channel, YesNo reached, String words, LocalDate madeOn) {

		CaseContact made() {
			return new CaseContact(null, this.channel, this.reached == YesNo.YES, this.words, this.madeOn);
		}

	}

	/** Yes or no. */
	enum YesNo {

		YES, NO

	}

	/** Answers of the form AskAgency. */
	record Ask(String agency, String request, LocalDate due) {
	}

	/** Answers of the forms RaiseRisk and LowerRisk. */
	record Band(RiskBand band, String reason) {
	}

	/** Answers of the form ShareCase. */
	record Share(LawfulBasis basis, Regime regime, Gateway gateway, YesNo pointer) {

		CaseSharing ground() {
			return new CaseSharing(this.basis, this.regime, this.gateway, this.pointer == YesNo.YES);
		}

	}

	/** Answers of the forms that ask for a reason. */
	record Reason(String reason) {
	}

}
