package org.partnershipactions.cases.web;

import java.time.LocalDate;
import java.util.Arrays;

import org.partnershipactions.cases.CaseAccess.CaseRights;
import org.partnershipactions.cases.CaseAgencies;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.CaseClosing;
import org.partnershipactions.cases.CaseSharing;
import org.partnershipactions.cases.CaseSharing.LawfulBasis;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.reading.CaseView.CaseSummary;
import org.partnershipactions.cases.risk.RiskChanging;
import org.partnershipactions.cases.victims.CaseContact;
import org.partnershipactions.cases.victims.CaseVictims;
import org.partnershipactions.cases.victims.ContactChannel;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Takes what was typed on a page of a case to its use case. */
@Component
class CaseActions {

	private final CaseVictims victims;

	private final CaseAgencies agencies;

	private final RiskChanging risk;

	private final CaseChanges changes;

	private final CaseClosing closing;

	CaseActions(CaseVictims victims, CaseAgencies agencies, RiskChanging risk, CaseChanges changes,
			CaseClosing closing) {
		this.victims = victims;
		this.agencies = agencies;
		this.risk = risk;
		this.changes = changes;
		this.closing = closing;
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
		switch (act) {
			case CONTACT -> this.victims.log(key, ((Contact) answers).made());
			case ASK -> this.agencies.ask(key, ((Ask) answers).asked());
			case RAISE -> this.risk.raise(key, ((Band) answers).band(), ((Band) answers).reason());
			case LOWER -> this.risk.lower(key, ((Band) answers).band(), ((Band) answers).reason());
			case SHARE -> this.changes.share(key, ((Share) answers).ground());
			case RESTRICT -> this.changes.restrict(key, ((Reason) answers).reason());
			case OPEN -> this.changes.unrestrict(key, ((Reason) answers).reason());
			case REOPEN -> this.closing.reopen(key, ((Reason) answers).reason());
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

		AgencyRequest asked() {
			return new AgencyRequest(this.agency, this.request, this.due);
		}

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

	/** What people can do with a case at any time, one page each. */
	enum CaseAct {

		CONTACT("contact", "RecordContact", "Record a contact", "The contact is written down."),
		ASK("ask", "AskAgency", "Ask an agency", "The agency is asked. Its answer appears here."),
		RAISE("raise", "RaiseRisk", "Raise the risk", "The risk is raised. Its dates follow."),
		LOWER("lower", "LowerRisk", "Lower the risk", "The risk is lowered."),
		RESTRICT("restrict", "RestrictCase", "Restrict the case", "The case is restricted. Name who else may see it."),
		OPEN("lift", "OpenCase", "Lift the restriction", "The case is no longer restricted."),
		SHARE("sharing", "ShareCase", "Change the ground for sharing", "The ground for sharing is changed."),
		REOPEN("reopen", "ReopenCase", "Reopen the case", "The case is open again, and begins with a contact.");

		private final String path;

		private final String form;

		private final String heading;

		private final String notice;

		CaseAct(String path, String form, String heading, String notice) {
			this.path = path;
			this.form = form;
			this.heading = heading;
			this.notice = notice;
		}

		static CaseAct ofAddress(String path) {
			return Arrays.stream(values())
				.filter((act) -> act.path.equals(path))
				.findFirst()
				.orElseThrow(() -> new NotFound("page"));
		}

		public String path() {
			return this.path;
		}

		String form() {
			return this.form;
		}

		public String heading() {
			return this.heading;
		}

		String notice() {
			return this.notice;
		}

		/** Whether it is offered to this reader, of a case that stands like this. */
		public boolean offered(CaseRights rights, CaseSummary summary) {
			boolean live = summary.status().live();
			return switch (this) {
				case CONTACT -> rights.works();
				case ASK -> rights.runs() && live;
				case RAISE -> rights.runs() && live && summary.band() != null && summary.band() != RiskBand.HIGH;
				case LOWER -> rights.leads() && live && summary.band() != null && summary.band() != RiskBand.STANDARD;
				case RESTRICT -> rights.runs() && !summary.restricted();
				case OPEN -> rights.runs() && summary.restricted();
				case SHARE -> rights.runs();
				case REOPEN -> rights.runs() && summary.status() == CaseStatus.CLOSED;
			};
		}

	}

}
