package org.partnershipactions.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.workflow.Queue;

/**
 * A few agencies, each with a coordinator and members, where a module is tested alone.
 */
public class SampleDirectory implements Directory {

	private static final Map<String, String> NAMES = Map.of("csu", "Community Safety Unit", "police", "Kent Police",
			"kfrs", "Kent Fire and Rescue Service", "moat", "Moat");

	@Override
	public Optional<AgencySummary> agency(String code) {
		return Optional.ofNullable(NAMES.get(code)).map((name) -> new AgencySummary(code, name));
	}

	@Override
	public Optional<String> kindOf(String code) {
		return agency(code).map((agency) -> "council");
	}

	@Override
	public String agencyName(String code) {
		return NAMES.getOrDefault(code, code);
	}

	@Override
	public List<AgencySummary> agencies(String partnership) {
		return NAMES.keySet().stream().sorted().map((code) -> agency(code).orElseThrow()).toList();
	}

	@Override
	public List<String> memberAgencies(String partnership) {
		return NAMES.keySet().stream().sorted().toList();
	}

	@Override
	public String answeringFor(String agency) {
		return agency;
	}

	@Override
	public Map<String, String> agencyCodesByName(String partnership) {
		return Map.of();
	}

	@Override
	public Optional<TaskGroupSummary> groupOfPriority(String partnership, PlanYear year, int priority) {
		return Optional.empty();
	}

	@Override
	public Optional<TaskGroupSummary> groupOfCases(String partnership) {
		return Optional.empty();
	}

	@Override
	public List<TaskGroupSummary> groups(String partnership) {
		return List.of();
	}

	@Override
	public Queue queueFor(String partnership, String agency, String role) {
		return Queue.ofAgency(agency, role);
	}

	@Override
	public Set<String> agenciesOf(String username) {
		return Set.of();
	}

	@Override
	public Optional<String> email(String username) {
		return Optional.empty();
	}

	@Override
	public List<String> partnerships() {
		return List.of("sevenoaks");
	}

	@Override
	public Optional<String> hostingPartnership() {
		return Optional.of("sevenoaks");
	}

	@Override
	public Optional<String> policingBody(String partnership) {
		return Optional.empty();
	}

	@Override
	public String partnershipName(String code) {
		return "Sevenoaks District Community Safety Partnership";
	}

	@Override
	public String teamName(String partnership, String team) {
		String agency = new Queue(team, "member").agency();
		return (agency != null) ? agencyName(agency) : team;
	}

	@Override
	public boolean worksIn(String partnership, String username) {
		return true;
	}

	@Override
	public String personName(String username) {
		return username;
	}

	@Override
	public List<String> usernames(String partnership, Queue queue) {
		return List.of();
	}

}
