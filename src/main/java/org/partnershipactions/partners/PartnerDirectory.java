package org.partnershipactions.partners;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about agencies, groups and people. */
@Component
@Transactional(readOnly = true)
class PartnerDirectory implements Directory {

	private final Partnerships partnerships;

	private final Agencies agencies;

	private final TaskGroups groups;

	private final People people;

	private final Staffing staffing;

	PartnerDirectory(Partnerships partnerships, Agencies agencies, TaskGroups groups, People people,
			Staffing staffing) {
		this.partnerships = partnerships;
		this.agencies = agencies;
		this.groups = groups;
		this.people = people;
		this.staffing = staffing;
	}

	@Override
	public Optional<AgencySummary> agency(String code) {
		return this.agencies.findById(code).map(Agency::summary);
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
	public List<AgencySummary> agencies(String partnership) {
		return this.agencies.active(partnership);
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
		return codes;
	}

	@Override
	public Optional<TaskGroupSummary> groupOfPriority(String partnership, int priority) {
		return this.groups.owning(partnership, priority).stream().findFirst().map(TaskGroup::summary);
	}

	@Override
	public List<TaskGroupSummary> groups(String partnership) {
		return this.groups.of(partnership).stream().map(TaskGroup::summary).toList();
	}

	@Override
	public Queue queueFor(String partnership, String agency, String role) {
		return this.staffing.queueFor(partnership, agency, role);
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
	public String personName(String username) {
		return this.people.findByUsername(username).map(Person::displayName).orElse(username);
	}

	@Override
	public List<String> usernames(String partnership, Queue queue) {
		return this.staffing.usernames(partnership, queue);
	}

}
