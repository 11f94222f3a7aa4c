package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.OwnedPriority;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.agencies.Agencies;
import org.partnershipactions.partners.agencies.Agencies.AgencyName;
import org.partnershipactions.partners.agencies.Agency;
import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.partners.agencies.TaskGroup;
import org.partnershipactions.partners.agencies.TaskGroups;
import org.partnershipactions.partners.people.People.NamedPerson;
import org.partnershipactions.security.PageAnswers;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what other modules ask about agencies, groups and people, and says who works
 * which queue today, so that no task goes where nobody looks.
 */
@Component
@Transactional(readOnly = true)
class PartnerDirectory implements Directory {

	private static final String MEMBER = "member";

	private final Partnerships partnerships;

	private final Agencies agencies;

	private final TaskGroups groups;

	private final People people;

	private final Memberships memberships;

	private final Clock clock;

	PartnerDirectory(Partnerships partnerships, Agencies agencies, TaskGroups groups, People people,
			Memberships memberships, Clock clock) {
		this.partnerships = partnerships;
		this.agencies = agencies;
		this.groups = groups;
		this.people = people;
		this.memberships = memberships;
		this.clock = clock;
	}

	@Override
	public Optional<AgencySummary> agency(String code) {
		return this.agencies.findById(code).map(Agency::summary);
	}

	/** All agencies of all partnerships, by their codes. */
	Map<String, AgencySummary> agenciesByCode() {
		return named().stream()
			.collect(Collectors.toMap(AgencyName::code, (one) -> new AgencySummary(one.code(), one.name())));
	}

	@Override
	public String agencyName(String code) {
		return agency(code).map(AgencySummary::name).orElse(code);
	}

	@Override
	public Optional<String> kindOf(String code) {
		return this.agencies.findByCode(code).map(Agency::kind);
	}

	@Override
	public String answeringFor(String agency) {
		return named().stream()
			.filter((one) -> one.code().equals(agency) && one.answeredBy() != null)
			.findFirst()
			.map(AgencyName::answeredBy)
			.orElse(agency);
	}

	/** Asked once for a page, whatever it needs of them. */
	private List<AgencyName> named() {
		return PageAnswers.to(List.of("names of agencies"), this.agencies::named);
	}

	@Override
	public List<AgencySummary> agencies(String partnership) {
		return this.agencies.active(partnership);
	}

	@Override
	public List<AgencySummary> agenciesOfKind(String partnership, String kind) {
		return this.agencies.activeOfKind(partnership, kind);
	}

	@Override
	public List<String> memberAgencies(String partnership) {
		return this.agencies.members(partnership);
	}

	@Override
	public Map<String, String> agencyCodesByName(String partnership) {
		Map<String, String> codes = new LinkedHashMap<>();
		List<Agency> all = this.agencies.serving(partnership);
		all.forEach((agency) -> codes.putIfAbsent(agency.name().toLowerCase(Locale.UK), agency.code()));
		all.forEach((agency) -> agency.aliases()
			.forEach((alias) -> codes.putIfAbsent(alias.toLowerCase(Locale.UK), agency.code())));
		codes.replaceAll((name, code) -> answeringFor(code));
		return codes;
	}

	@Override
	public Optional<TaskGroupSummary> groupOfPriority(String partnership, PlanYear year, int priority) {
		return this.groups.owning(partnership, OwnedPriority.of(year, priority)).map(TaskGroup::summary);
	}

	@Override
	public Optional<TaskGroupSummary> groupOfCases(String partnership) {
		return this.groups.ofCases(partnership).map(TaskGroup::summary);
	}

	@Override
	public List<TaskGroupSummary> groups(String partnership) {
		return this.groups.of(partnership).stream().map(TaskGroup::summary).toList();
	}

	@Override
	public Set<String> agenciesOf(String username) {
		return this.memberships.findByPersonOrderByBegins(username)
			.stream()
			.map((membership) -> membership.position().agency())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	@Override
	public Optional<String> email(String username) {
		return this.people.findByUsername(username)
			.filter(Person::active)
			.map(Person::email)
			.filter((email) -> !email.isBlank());
	}

	@Override
	public List<String> partnerships() {
		return this.partnerships.findAllByOrderByCode().stream().map(Partnership::code).toList();
	}

	@Override
	public Optional<String> hostingPartnership() {
		return this.partnerships.findByHostsTrue().map(Partnership::code);
	}

	@Override
	public Optional<String> policingBody(String partnership) {
		return Optional.ofNullable(this.partnerships.findByCode(partnership))
			.flatMap((ours) -> ours.details().copiesTo());
	}

	@Override
	public String partnershipName(String code) {
		Partnership partnership = this.partnerships.findByCode(code);
		return (partnership != null) ? partnership.name() : code;
	}

	@Override
	public String teamName(String partnership, String team) {
		TeamCode code = new TeamCode(team);
		if (code.agency() != null) {
			return agencyName(code.agency());
		}
		if (code.group() != null) {
			return this.groups.findByPartnershipAndCode(partnership, code.group())
				.map(TaskGroup::name)
				.orElse(code.group());
		}
		return "The partnership";
	}

	@Override
	public boolean worksIn(String partnership, String username) {
		return this.memberships.heldBy(username, LocalDate.now(this.clock))
			.stream()
			.anyMatch((held) -> held.person().equals(username) && held.position().partnership().equals(partnership));
	}

	@Override
	public String personName(String username) {
		return this.people.findByUsername(username).map(Person::displayName).orElse(username);
	}

	/** The names of everybody who works or worked here. */
	Map<String, String> namesByUsername() {
		return this.people.names().stream().collect(Collectors.toMap(NamedPerson::username, NamedPerson::displayName));
	}

	@Override
	public Map<String, String> personNames(Collection<String> usernames) {
		Map<String, String> names = new HashMap<>();
		usernames.forEach((username) -> names.put(username, username));
		this.people.findByUsernameIn(names.keySet())
			.forEach((person) -> names.put(person.username(), person.displayName()));
		return names;
	}

	@Override
	public Queue queueFor(String partnership, String asked, String role) {
		String agency = answeringFor(asked);
		List<Role> held = rolesIn(partnership, agency);
		if (MEMBER.equals(role) && held.contains(Role.MEMBER)) {
			return Queue.ofAgency(agency, MEMBER);
		}
		return held.contains(Role.COORDINATOR) ? Queue.ofAgency(agency, "coordinator") : Queue.ofPartnership("manager");
	}

	@Override
	public List<String> usernames(String partnership, Queue asked) {
		Queue queue = (asked.agency() != null) ? Queue.ofAgency(answeringFor(asked.agency()), asked.role()) : asked;
		List<Membership> holding = candidates(partnership, queue).stream()
			.filter((membership) -> works(membership, queue))
			.toList();
		TreeSet<String> all = new TreeSet<>(holding.stream().map(Membership::person).toList());
		if (!holding.isEmpty()) {
			all.addAll(this.memberships.takenOver(holding.stream().map(Membership::id).toList(), today()));
		}
		return List.copyOf(all);
	}

	/** A page asks for many agencies: their members are read at once. */
	private List<Role> rolesIn(String partnership, String agency) {
		if (!PageAnswers.opening()) {
			return this.memberships.rolesIn(partnership, agency, today());
		}
		return candidates(partnership, Queue.ofAgency(agency, MEMBER)).stream()
			.map((membership) -> membership.position().role())
			.distinct()
			.toList();
	}

	private List<Membership> candidates(String partnership, Queue queue) {
		if (queue.agency() == null || PageAnswers.opening()) {
			return PageAnswers.to(List.of("memberships", partnership), () -> this.memberships.on(partnership, today()))
				.stream()
				.filter((one) -> queue.agency() == null || queue.agency().equals(one.position().agency()))
				.toList();
		}
		return this.memberships.ofAgency(partnership, queue.agency(), today());
	}

	private boolean works(Membership membership, Queue queue) {
		Queue own = membership.position().queue();
		return own.equals(queue) || (queue.agency() != null && MEMBER.equals(queue.role())
				&& own.equals(Queue.ofAgency(queue.agency(), "coordinator")));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
