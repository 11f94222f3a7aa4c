package org.partnershipactions.cases.web;

import java.util.Arrays;

import org.partnershipactions.cases.CaseAccess.CaseRights;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.reading.CaseSummary;
import org.partnershipactions.security.NotFound;

/** What people can do with a case at any time, one page each. */
enum CaseAct {

	CONTACT("contact", "RecordContact", "Record a contact", "The contact is written down."),
	ASK("ask", "AskAgency", "Ask an agency", "The agency is asked. Its answer appears here."),
	RAISE("raise", "RaiseRisk", "Raise the risk", "The risk is raised. Its dates follow."),
	LOWER("lower", "LowerRisk", "Lower the risk", "The risk is lowered."),
	RESTRICT("restrict", "RestrictCase", "Restrict the case", "The case is restricted to those who work on it."),
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
