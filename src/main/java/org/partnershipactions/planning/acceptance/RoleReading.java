package org.partnershipactions.planning.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads what agencies say to their roles in a plan. */
@Service
@Transactional(readOnly = true)
public class RoleReading {

	private final RoleAcceptances roles;

	private final PlanReading plans;

	private final Directory directory;

	RoleReading(RoleAcceptances roles, PlanReading plans, Directory directory) {
		this.directory = directory;
		this.roles = roles;
		this.plans = plans;
	}

	/** What each agency that is named says, by the codes of the agencies. */
	@AllowedTo(SIGNED_IN)
	public List<RoleView> all(String partnership, PlanYear year) {
		List<RoleAcceptance> all = this.roles.of(partnership, year)
			.stream()
			.filter((role) -> role.state() != RoleState.ENDED)
			.toList();
		Map<String, String> names = this.directory
			.personNames(all.stream().map(RoleAcceptance::answeredBy).filter(Objects::nonNull).distinct().toList());
		return all.stream()
			.map((role) -> new RoleView(role.agency(), role.state(), role.words(), role.due(),
					(role.answeredBy() != null) ? names.get(role.answeredBy()) : null))
			.toList();
	}

	/** The same, with those that the draft names only since its roles were asked. */
	@AllowedTo(SIGNED_IN)
	public List<RoleView> open(String partnership, PlanYear year) {
		List<RoleView> asked = all(partnership, year);
		if (asked.isEmpty()) {
			return asked;
		}
		Set<String> late = named(partnership, year);
		asked.forEach((role) -> late.remove(role.agency()));
		return Stream
			.concat(asked.stream(),
					late.stream().map((agency) -> new RoleView(agency, RoleState.NOT_ASKED, null, null, null)))
			.toList();
	}

	/** Agencies that the draft names as leads or partners. */
	Set<String> named(String partnership, PlanYear year) {
		List<String> members = this.directory.memberAgencies(partnership);
		Set<String> named = new TreeSet<>();
		this.plans.find(partnership, year).map(PlanView::actions).orElse(List.of()).forEach((action) -> {
			named.addAll(action.partners().leads());
			named.addAll(action.partners().toAsk(members));
		});
		return named;
	}

	/** Agencies that declined and are accountable leads of the draft. */
	@AllowedTo(SIGNED_IN)
	public List<String> declinedLeads(String partnership, PlanYear year) {
		Set<String> leads = this.plans.find(partnership, year)
			.map(PlanView::actions)
			.orElse(List.of())
			.stream()
			.map((action) -> action.partners().accountableLead())
			.collect(Collectors.toSet());
		return all(partnership, year).stream()
			.filter((role) -> role.state() == RoleState.DECLINED && leads.contains(role.agency()))
			.map(RoleView::agency)
			.toList();
	}

	/**
	 * What an agency says.
	 *
	 * @param words what belongs to it, or null
	 * @param due by when it is to answer
	 * @param answeredBy name of who answered, who is the manager where the agency has no
	 * coordinator; or null
	 */
	public record RoleView(String agency, RoleState state, String words, LocalDate due, String answeredBy) {
	}

}
