package org.partnershipactions.partners.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The directory as a page asks it: names of the same few agencies, groups and people
 * stand on it again and again, so agencies and groups are read all at once, and nothing
 * is asked twice. Whatever changes something (any request but GET and HEAD, a timer, a
 * job of the engine) asks anew each time and decides by what is true at that moment.
 */
@Primary
@Component
class PageDirectory implements Directory {

	private static final String KEPT = PageDirectory.class.getName();

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final PartnerDirectory directory;

	PageDirectory(PartnerDirectory directory) {
		this.directory = directory;
	}

	@Override
	public Optional<AgencySummary> agency(String code) {
		return isReading() ? Optional.ofNullable(kept("all agencies", this.directory::agenciesByCode).get(code))
				: this.directory.agency(code);
	}

	@Override
	public String agencyName(String code) {
		return agency(code).map(AgencySummary::name).orElse(code);
	}

	@Override
	public Optional<String> kindOf(String code) {
		return kept(List.of("kind", code), () -> this.directory.kindOf(code));
	}

	@Override
	public List<AgencySummary> agencies(String partnership) {
		return kept(List.of("agencies", partnership), () -> this.directory.agencies(partnership));
	}

	@Override
	public List<String> memberAgencies(String partnership) {
		return kept(List.of("members", partnership), () -> this.directory.memberAgencies(partnership));
	}

	@Override
	public Map<String, String> agencyCodesByName(String partnership) {
		return this.directory.agencyCodesByName(partnership);
	}

	@Override
	public Optional<TaskGroupSummary> groupOfPriority(String partnership, int priority) {
		return isReading()
				? groups(partnership).stream()
					.filter((group) -> group.priorities().contains(priority))
					.min(Comparator.comparing(TaskGroupSummary::code))
				: this.directory.groupOfPriority(partnership, priority);
	}

	@Override
	public List<TaskGroupSummary> groups(String partnership) {
		return kept(List.of("groups", partnership), () -> this.directory.groups(partnership));
	}

	@Override
	public Queue queueFor(String partnership, String agency, String role) {
		return kept(List.of("queue", partnership, agency, role),
				() -> this.directory.queueFor(partnership, agency, role));
	}

	@Override
	public Optional<String> email(String username) {
		return this.directory.email(username);
	}

	@Override
	public List<String> partnerships() {
		return kept("partnerships", this.directory::partnerships);
	}

	@Override
	public String partnershipName(String code) {
		return kept(List.of("partnership", code), () -> this.directory.partnershipName(code));
	}

	@Override
	public String teamName(String partnership, String team) {
		TeamCode code = new TeamCode(team);
		if (!isReading()) {
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

	@Override
	public boolean worksIn(String partnership, String username) {
		return this.directory.worksIn(partnership, username);
	}

	@Override
	public String personName(String username) {
		return kept(List.of("person", username), () -> this.directory.personName(username));
	}

	@Override
	public Map<String, String> personNames(Collection<String> usernames) {
		return this.directory.personNames(usernames);
	}

	@Override
	public List<String> usernames(String partnership, Queue queue) {
		return kept(List.of("usernames", partnership, queue), () -> this.directory.usernames(partnership, queue));
	}

	private static boolean isReading() {
		HttpServletRequest request = request();
		return request != null && READING.contains(request.getMethod());
	}

	/** What was answered to this question for this page, asked now where it was not. */
	@SuppressWarnings("unchecked")
	private static <T> T kept(Object question, Supplier<T> asked) {
		if (!isReading()) {
			return asked.get();
		}
		Map<Object, Object> answers = (Map<Object, Object>) request().getAttribute(KEPT);
		if (answers == null) {
			answers = new HashMap<>();
			request().setAttribute(KEPT, answers);
		}
		if (!answers.containsKey(question)) {
			answers.put(question, asked.get());
		}
		return (T) answers.get(question);
	}

	private static HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest() : null;
	}

}
