package org.partnershipactions.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.partnershipactions.cases.CaseParticipants.CaseAgency;
import org.partnershipactions.cases.CaseParticipants.CaseReport;
import org.partnershipactions.cases.CaseVisibility.CaseGrants;
import org.partnershipactions.residents.ResidentAccessVoter;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who may do what with a case, and who of its people may be known to whom. */
@Component("caseAccess")
@Transactional(readOnly = true)
public class CaseAccess implements ResidentAccessVoter {

	private final AsbCases cases;

	private final CaseSchedule schedule;

	private final CurrentPerson person;

	private final CaseGrants grants;

	private final CaseVisibility visibility;

	CaseAccess(AsbCases cases, CaseSchedule schedule, CurrentPerson person, CaseGrants grants,
			CaseVisibility visibility) {
		this.cases = cases;
		this.schedule = schedule;
		this.person = person;
		this.grants = grants;
		this.visibility = visibility;
	}

	/** Whether the person works for the agency that leads the case. */
	public boolean works(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		return holds(this.schedule.leadOfficer(asbCase)) && this.visibility.sees(asbCase);
	}

	/** Whether the person leads the task group. */
	public boolean leads(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		return holds(this.schedule.groupLead(asbCase)) && this.visibility.sees(asbCase);
	}

	/** Whether the person looks the case over, by its risk. */
	public boolean supervises(String key) {
		return does(key, CaseStep.SUPERVISE);
	}

	/** Whether the person decides on the closure, by its risk and acceptance. */
	public boolean approves(String key) {
		return does(key, CaseStep.APPROVE_CLOSURE);
	}

	/** Whether the person manages the partnership that the case belongs to. */
	public boolean manages(String key) {
		return this.person.is(Role.MANAGER) && this.visibility.sees(this.cases.withKey(key));
	}

	/** Whether the person answers for the case in one way or another. */
	public boolean runs(String key) {
		return works(key) || leads(key) || manages(key);
	}

	/** Whether the person may see the case at all. */
	public boolean sees(String key) {
		return this.visibility.sees(this.cases.withKey(key));
	}

	/** Whether the person may open the restricted case with a reason. */
	public boolean mayOpen(String key) {
		return this.visibility.mayOpen(this.cases.withKey(key));
	}

	/**
	 * Whether a report belongs to a restricted case that the person may not see, so that
	 * it is out of their sight too.
	 */
	public boolean withholdsReport(String reportKey) {
		return !withheldReports(List.of(reportKey)).isEmpty();
	}

	/**
	 * The lead officers of the restricted case that a report belongs to; empty where it
	 * belongs to none.
	 */
	public Optional<Queue> officersOf(String reportKey) {
		return this.cases.restrictedWith(List.of(reportKey)).stream().findFirst().map(this.schedule::leadOfficer);
	}

	/** Those of some reports that {@link #withholdsReport}. */
	public Set<String> withheldReports(Collection<String> reportKeys) {
		return reportKeys.isEmpty() ? Set.of()
				: this.cases.restrictedWith(reportKeys)
					.stream()
					.filter((asbCase) -> !this.visibility.sees(asbCase))
					.flatMap((asbCase) -> asbCase.team().reports().stream().map(CaseReport::reportKey))
					.filter(reportKeys::contains)
					.collect(Collectors.toSet());
	}

	/** Those of some cases that are restricted and out of the person's sight. */
	public Set<String> withheld(Collection<String> keys) {
		return among(keys, (asbCase) -> asbCase.restricted() && !this.visibility.sees(asbCase));
	}

	/** Whether the person may know who complains. */
	public boolean seesIdentity(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		return sees(key) && (runs(key) || this.person.agencies().contains(asbCase.leadAgency())
				|| asbCase.team().agencies().stream().anyMatch(this::trusted) || this.grants.seesIdentity(key));
	}

	/**
	 * Whether the person may know where a case is: a place may be where the victim lives,
	 * so it is shown to whoever may know who complains.
	 */
	public boolean seesPlaces(String key) {
		return seesIdentity(key);
	}

	/** What the reader of a case may do, by the rules that guard the use cases. */
	CaseRights rights(String key) {
		return new CaseRights(works(key), leads(key), manages(key), seesIdentity(key));
	}

	/** Whoever may see a case may see that its people are known. */
	@Override
	public Set<String> seen(Collection<String> residentKeys) {
		return parties(residentKeys, (asbCase) -> true);
	}

	/** Who is complained about is known to all who see the case; who complains is not. */
	@Override
	public Set<String> identified(Collection<String> residentKeys) {
		return parties(residentKeys, (asbCase) -> seesIdentity(asbCase.key()));
	}

	/** Of some cases, those of which the person may know who complains. */
	public Set<String> seesIdentities(Collection<String> keys) {
		return among(keys, (asbCase) -> seesIdentity(asbCase.key()));
	}

	private Set<String> among(Collection<String> keys, Predicate<AsbCase> which) {
		return keys.isEmpty() ? Set.of()
				: this.cases.findByIdIn(keys).stream().filter(which).map(AsbCase::key).collect(Collectors.toSet());
	}

	/**
	 * Of some people, those who are part of a case that the person may see; who complains
	 * only where the case has no secret of it.
	 */
	private Set<String> parties(Collection<String> residents, Predicate<AsbCase> complaining) {
		return this.cases.withResident(residents)
			.stream()
			.filter((asbCase) -> sees(asbCase.key()))
			.flatMap((asbCase) -> {
				boolean all = complaining.test(asbCase);
				return residents.stream().filter((key) -> isParty(asbCase, key) && (all || !complains(asbCase, key)));
			})
			.collect(Collectors.toSet());
	}

	private static boolean isParty(AsbCase asbCase, String residentKey) {
		return asbCase.team().parties().stream().anyMatch((party) -> party.residentKey().equals(residentKey));
	}

	private boolean trusted(CaseAgency agency) {
		return agency.seesIdentity() && this.person.agencies().contains(agency.agency());
	}

	private boolean does(String key, CaseStep step) {
		AsbCase asbCase = this.cases.withKey(key);
		return holds(this.schedule.working(asbCase, step)) && this.visibility.sees(asbCase);
	}

	private boolean holds(Queue queue) {
		return this.person.queues().contains(queue.toString());
	}

	private static boolean complains(AsbCase asbCase, String residentKey) {
		return asbCase.team()
			.parties()
			.stream()
			.anyMatch((party) -> party.residentKey().equals(residentKey) && party.role().complains());
	}

	/**
	 * What the reader of a case may do.
	 *
	 * @param works whether they work for the agency that leads it
	 * @param leads whether they lead its task group
	 * @param manages whether they manage the partnership
	 * @param identity whether they may know who complains
	 */
	public record CaseRights(boolean works, boolean leads, boolean manages, boolean identity) {

		/** Whether they answer for the case in one way or another. */
		public boolean runs() {
			return this.works || this.leads || this.manages;
		}

	}

}
