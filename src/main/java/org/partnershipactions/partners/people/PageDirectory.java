package org.partnershipactions.partners.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.security.PageAnswers;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The directory as a page asks it: names of the same few agencies, groups and people
 * stand on it again and again, so agencies and groups are read all at once, and nothing
 * is asked twice. Whatever changes something (any request but GET and HEAD, a timer, a
 * job of the engine) asks anew each time and decides by what is true at that moment.
 */
@Primary
@Component
class PageDirectory implements Directory {

	private static final List<String> ALL_AGENCIES = List.of("all agencies");

	private static final List<String> ALL_NAMES = List.of("names of all people");

	private static final List<String> FIRST_NAME = List.of("name of the first person");

	private final PartnerDirectory directory;

	PageDirectory(PartnerDirectory directory) {
		this.directory = directory;
	}

	@Override
	public Optional<AgencySummary> agency(String code) {
		return PageAnswers.opening()
				? Optional.ofNullable(PageAnswers.to(ALL_AGENCIES, this.directory::agenciesByCode).get(code))
				: this.directory.agency(code);
	}

	@Override
	public String agencyName(String code) {
		return agency(code).map(AgencySummary::name).orElse(code);
	}

	@Override
	public Optional<String> kindOf(String code) {
		return PageAnswers.to(List.of("kind", code), () -> this.directory.kindOf(code));
	}

	@Override
	public String answeringFor(String agency) {
		return this.directory.answeringFor(agency);
	}

	@Override
	public List<AgencySummary> agencies(String partnership) {
		return PageAnswers.to(List.of("agencies", partnership), () -> this.directory.agencies(partnership));
	}

	@Override
	public List<AgencySummary> agenciesOfKind(String partnership, String kind) {
		return PageAnswers.to(List.of("agencies", partnership, kind),
				() -> this.directory.agenciesOfKind(partnership, kind));
	}

	@Override
	public List<String> memberAgencies(String partnership) {
		return PageAnswers.to(List.of("members", partnership), () -> this.directory.memberAgencies(partnership));
	}

	@Override
	public Map<String, String> agencyCodesByName(String partnership) {
		return this.directory.agencyCodesByName(partnership);
	}

	@Override
	public Optional<TaskGroupSummary> groupOfPriority(String partnership, PlanYear year, int priority) {
		return PageAnswers.opening()
				? groups(partnership).stream().filter((group) -> group.owns(year, priority)).findFirst()
				: this.directory.groupOfPriority(partnership, year, priority);
	}

	@Override
	public Optional<TaskGroupSummary> groupOfCases(String partnership) {
		return PageAnswers.opening() ? groups(partnership).stream().filter(TaskGroupSummary::cases).findFirst()
				: this.directory.groupOfCases(partnership);
	}

	@Override
	public List<TaskGroupSummary> groups(String partnership) {
		return PageAnswers.to(List.of("groups", partnership), () -> this.directory.groups(partnership));
	}

	@Override
	public Queue queueFor(String partnership, String agency, String role) {
		return PageAnswers.to(List.of("queue", partnership, agency, role),
				() -> this.directory.queueFor(partnership, agency, role));
	}

	@Override
	public Set<String> agenciesOf(String username) {
		return this.directory.agenciesOf(username);
	}

	@Override
	public Optional<String> email(String username) {
		return this.directory.email(username);
	}

	@Override
	public List<String> partnerships() {
		return PageAnswers.to(List.of("partnerships"), this.directory::partnerships);
	}

	@Override
	public Optional<String> hostingPartnership() {
		return PageAnswers.to(List.of("hosting partnership"), this.directory::hostingPartnership);
	}

	@Override
	public Optional<String> policingBody(String partnership) {
		return this.directory.policingBody(partnership);
	}

	@Override
	public String partnershipName(String code) {
		return PageAnswers.to(List.of("partnership", code), () -> this.directory.partnershipName(code));
	}

	@Override
	public String teamName(String partnership, String team) {
		TeamCode code = new TeamCode(team);
		if (!PageAnswers.opening()) {
			return this.directory.teamName(partnership, team);
		}
		if (code.agency() != null) {
			return agencyName(code.agency());
		}
		return groups(partnership).stream()
			.filter((group) -> group.code().equals(code.group()))
			.findFirst()
			.map(TaskGroupSummary::name)
			.orElseGet(() -> this.directory.teamName(partnership, team));
	}

	/** The first name is asked alone; where a page shows more, all are read at once. */
	@Override
	public boolean worksIn(String partnership, String username) {
		return this.directory.worksIn(partnership, username);
	}

	@Override
	public String personName(String username) {
		if (!PageAnswers.opening()) {
			return this.directory.personName(username);
		}
		Map.Entry<String, String> first = PageAnswers.to(FIRST_NAME,
				() -> Map.entry(username, this.directory.personName(username)));
		return first.getKey().equals(username) ? first.getValue()
				: PageAnswers.to(ALL_NAMES, this.directory::namesByUsername).getOrDefault(username, username);
	}

	@Override
	public Map<String, String> personNames(Collection<String> usernames) {
		return this.directory.personNames(usernames);
	}

	@Override
	public List<String> usernames(String partnership, Queue queue) {
		return PageAnswers.to(List.of("usernames", partnership, queue),
				() -> this.directory.usernames(partnership, queue));
	}

}
