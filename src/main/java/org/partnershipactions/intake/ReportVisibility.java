package org.partnershipactions.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseVisibility;
import org.partnershipactions.cases.reading.SeenCases;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.NativeCondition;

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

	/** What {@link #NOT_WITHHELD} says, on {@code asb_report r}. */
	private static final String WITHHELD = "exists (select 1 from case_report l join asb_case c on c.id = l.case_id"
			+ " where l.report_key = r.id and " + CaseVisibility.RESTRICTED + " and not " + CaseVisibility.PERSONALLY
			+ ")";

	/** Agencies that were asked to deal with the report. */
	private static final String ASKED = "exists (select 1 from contribution a where a.subject_key = r.id"
			+ " and a.kind = :kind and a.agency in (:agencies))";

	/** Lead officers of the restricted case that it belongs to. */
	private static final String OFFICERS = "exists (select 1 from case_report l join asb_case c on c.id = l.case_id"
			+ " where l.report_key = r.id and " + CaseVisibility.RESTRICTED + " and c.lead_agency in (:agencies) and "
			+ CaseVisibility.PERSONALLY + ")";

	private final CurrentPerson person;

	private final CaseAccess cases;

	private final Referrals referrals;

	private final SeenCases seen;

	private final CaseVisibility visibility;

	ReportVisibility(CurrentPerson person, CaseAccess cases, Referrals referrals, SeenCases seen,
			CaseVisibility visibility) {
		this.person = person;
		this.cases = cases;
		this.referrals = referrals;
		this.seen = seen;
		this.visibility = visibility;
	}

	/** Whether the person may see this report or what concerns their agency of it. */
	public boolean sees(AsbReport report) {
		return seesWhole(report) || (takesPart(report) && !withheld(report));
	}

	/**
	 * The same for lists of tasks, by the key of the report. Whoever comes to a report by
	 * its case has no task of it but as a lead officer of a restricted one, so the other
	 * ways are left out here.
	 */
	public NativeCondition seen() {
		String grounds = seesAll() ? "1 = 1" : ASKED + " or " + OFFICERS;
		String withheld = this.visibility.seesAll() ? "" : " and not " + WITHHELD;
		return new NativeCondition("exists (select 1 from asb_report r where r.id = :key"
				+ " and r.partnership = :partnership" + withheld + " and (" + grounds + "))", reader());
	}

	private Map<String, Object> reader() {
		Map<String, Object> values = new HashMap<>(this.visibility.personally());
		values.put("partnership", partnership());
		values.put("kind", ReportSubject.KIND);
		return values;
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

	/** Those of some reports of which the person may see all. */
	public List<AsbReport> seenWhole(List<AsbReport> reports) {
		Set<String> withheld = this.cases.withheldReports(reports.stream().map(AsbReport::key).toList());
		Set<String> seen = seesAll() ? Set.of() : this.cases.seesIdentities(
				reports.stream().flatMap((report) -> report.triage().map(Triage::caseKey).stream()).toList());
		return reports.stream()
			.filter((report) -> ours(report) && !withheld.contains(report.key()))
			.filter((report) -> seesAll() || report.triage().map(Triage::caseKey).filter(seen::contains).isPresent())
			.toList();
	}

	/** Whether the person may see all of the reports that belong to a case. */
	public boolean seesWholeOf(String caseKey) {
		return this.cases.seesIdentity(caseKey);
	}

	/**
	 * Those of some cases whose reports the person may see: by their role, or all of it.
	 */
	public Set<String> seesReportsOf(Collection<String> caseKeys) {
		Set<String> asked = seesAll() ? this.cases.withheld(caseKeys) : Set.copyOf(caseKeys);
		Set<String> seen = new HashSet<>(caseKeys);
		seen.removeAll(asked);
		seen.addAll(this.cases.seesIdentities(asked));
		return seen;
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
