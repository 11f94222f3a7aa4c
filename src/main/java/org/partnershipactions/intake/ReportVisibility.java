package org.partnershipactions.intake;

import java.util.Collection;
import java.util.Set;

import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.reading.SeenCases;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/**
 * Which reports who is signed in may see. Lists are for those who see all reports of
 * their partnership: the ground stands here twice, side by side, for one report and as a
 * condition on {@code AsbReport r}. Everybody else comes to a report by its case or by
 * what their agency was asked for, and finds none in a list.
 */
@Component
public class ReportVisibility {

	/** Every ground: reports of other partnerships are out of sight. */
	static final String OURS = "r.partnership = :#{#from.partnership}";

	/**
	 * Every ground: a report goes out of sight with the restricted case that it belongs
	 * to, unless the person sees that case.
	 */
	static final String NOT_WITHHELD = "not exists (select 1 from AsbCase c join c.team.reports l"
			+ " where l.reportKey = r.id and c.restricted = true and c.id not in :#{#from.shown})";

	private final CurrentPerson person;

	private final CaseAccess cases;

	private final Referrals referrals;

	private final SeenCases seen;

	ReportVisibility(CurrentPerson person, CaseAccess cases, Referrals referrals, SeenCases seen) {
		this.person = person;
		this.cases = cases;
		this.referrals = referrals;
		this.seen = seen;
	}

	/** Whether the person may see this report or what concerns their agency of it. */
	public boolean sees(AsbReport report) {
		return seesWhole(report) || (takesPart(report) && !withheld(report));
	}

	/**
	 * Whether the person may see every report of their partnership that no restricted
	 * case withholds, and lists of them.
	 */
	public boolean seesAll() {
		return this.person.is(Role.TRIAGE) || this.person.is(Role.MANAGER);
	}

	/**
	 * Whether the person may see all of this report: who triages, and who works the case
	 * that it belongs to and may know who complains.
	 */
	public boolean seesWhole(AsbReport report) {
		return ours(report) && !withheld(report)
				&& (seesAll() || report.triage().map(Triage::caseKey).filter(this::seesWholeOf).isPresent());
	}

	/** Whether the person may see all of the reports that belong to a case. */
	public boolean seesWholeOf(String caseKey) {
		return this.cases.seesIdentity(caseKey);
	}

	/** Whether the person may see the reports of a case: by their role, or all of it. */
	public boolean seesReportsOf(String caseKey) {
		return (seesAll() && !this.cases.withholds(caseKey)) || seesWholeOf(caseKey);
	}

	/** Whether the person works for an agency that was asked to deal with the report. */
	public boolean takesPart(AsbReport report) {
		return ours(report) && report.triage().map(Triage::contributionKey).isPresent()
				&& this.referrals.of(report).stream().anyMatch((one) -> worksFor(one.agency()));
	}

	/** Whether the person works for an agency. */
	public boolean worksFor(String agency) {
		return this.person.agencies().contains(agency);
	}

	public String partnership() {
		return this.person.partnership();
	}

	/**
	 * Keys of the restricted cases whose reports the person sees; never empty, for the
	 * query of lists.
	 */
	public Collection<String> shown() {
		Set<String> seen = this.seen.restricted();
		return seen.isEmpty() ? Set.of("") : seen;
	}

	private boolean withheld(AsbReport report) {
		return this.cases.withholdsReport(report.key());
	}

	private boolean ours(AsbReport report) {
		return report.partnership().equals(partnership());
	}

}
