package org.partnershipactions.intake.web;

import java.util.Locale;

import org.partnershipactions.intake.TriageDecision;
import org.partnershipactions.intake.triage.Decided;
import org.partnershipactions.intake.triage.Triaged;

/**
 * What was pressed and typed at one report of the list.
 *
 * @param ref reference of the report
 * @param decision code of the decision
 * @param join reference of the suggested case whose button was pressed
 */
record TaskingForm(String ref, String decision, String join, String caseRef, String agency, String reason) {

	static final TaskingForm EMPTY = new TaskingForm(null, null, null, null, null, null);

	TaskingForm of(String report) {
		return new TaskingForm(report, this.decision, this.join, this.caseRef, this.agency, this.reason);
	}

	Decided decided() {
		boolean suggested = this.join != null && !this.join.isBlank();
		TriageDecision chosen = suggested ? TriageDecision.JOIN_CASE
				: Codes.read(TriageDecision.class, "decision", this.decision);
		return new Decided(chosen, suggested ? this.join : this.caseRef, this.agency, this.reason);
	}

	/** What a person typed at a report, or nothing where they typed at another. */
	public String typed(String report, String field) {
		if (!report.equals(this.ref)) {
			return "";
		}
		String value = switch (field) {
			case "caseRef" -> this.caseRef;
			case "agency" -> this.agency;
			default -> this.reason;
		};
		return (value != null) ? value : "";
	}

	/** Says what was done. */
	String done(Triaged triaged) {
		String what = switch (decided().decision()) {
			case NEW_CASE -> "opened case " + triaged.caseRef();
			case JOIN_CASE -> "joined case " + triaged.caseRef();
			case REFER -> "was referred";
			case NOT_ASB, NO_ACTION -> "is decided: " + decided().decision().words().toLowerCase(Locale.UK);
		};
		return this.ref + " " + what + ".";
	}

}
