package org.partnershipactions.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.partnershipactions.cases.CaseAccess;
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

	private final CurrentPerson person;

	private final CaseAccess cases;

	private final Referrals referrals;

	ReportVisibility(CurrentPerson person, CaseAccess cases, Referrals referrals) {
		this.person = person;
		this.cases = cases;
		this.referrals = referrals;
	}

	/** Whether the person may see this report or what concerns their agency of it. */
	public boolean sees(AsbReport report) {
		return seesWhole(report) || takesPart(report);
	}

	/**
	 * Whether the person may see every report of their partnership, and lists of them.
	 */
	public boolean seesAll() {
		return this.person.is(Role.TRIAGE) || this.person.is(Role.MANAGER);
	}

	/**
	 * Whether the person may see all of this report: who triages, and who works the case
	 * that it belongs to and may know who complains.
	 */
	public boolean seesWhole(AsbReport report) {
		return ours(report)
				&& (seesAll() || report.triage().map(Triage::caseKey).filter(this::seesWholeOf).isPresent());
	}

	/** Those of some reports of which the person may see all. */
	public List<AsbReport> seenWhole(List<AsbReport> reports) {
		Set<String> cases = seenWholeOf(
				reports.stream().flatMap((report) -> report.triage().map(Triage::caseKey).stream()).toList());
		return reports.stream()
			.filter(this::ours)
			.filter((report) -> seesAll() || report.triage().map(Triage::caseKey).filter(cases::contains).isPresent())
			.toList();
	}

	/** Those of some cases of which the person may see all reports. */
	public Set<String> seenWholeOf(Collection<String> caseKeys) {
		return (seesAll() || caseKeys.isEmpty()) ? Set.copyOf(caseKeys) : this.cases.seesIdentities(caseKeys);
	}

	/** Whether the person may see all of the reports that belong to a case. */
	public boolean seesWholeOf(String caseKey) {
		return this.cases.seesIdentity(caseKey);
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

	private boolean ours(AsbReport report) {
		return report.partnership().equals(partnership());
	}

}
