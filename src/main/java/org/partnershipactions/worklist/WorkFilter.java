package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.data.jpa.domain.Specification;

/**
 * What a person narrows a list to; null means whatever.
 *
 * @param due which due dates
 * @param priority number of the plan's priority
 * @param team {@code agency:CODE} or {@code group:CODE}
 * @param step label of the step
 * @param subject a reference such as {@code 3.4}, a kind such as {@code action}, or words
 * of the title
 * @param steps which steps of processes, or null for all
 */
public record WorkFilter(DueWindow due, Integer priority, String team, String step, String subject,
		StepSelection steps) {

	/**
	 * A reference has a digit and no space, so it can be looked up instead of searched.
	 */
	private static final Pattern REFERENCE = Pattern.compile("\\S*\\d\\S*");

	private static final char ESCAPE = '!';

	public WorkFilter {
		due = (due != null) ? due : DueWindow.ANY;
		team = blankToNull(team);
		step = blankToNull(step);
		subject = blankToNull(subject);
		steps = (steps != null) ? steps : StepSelection.ALL;
	}

	/** What a person can narrow a list to. */
	public WorkFilter(DueWindow due, Integer priority, String team, String step, String subject) {
		this(due, priority, team, step, subject, null);
	}

	/** Some steps and nothing else. */
	public static WorkFilter of(StepSelection steps) {
		return new WorkFilter(null, null, null, null, null, steps);
	}

	/** Everything. */
	public static WorkFilter none() {
		return new WorkFilter(null, null, null, null, null);
	}

	/** Whether anything is left out. */
	public boolean narrows() {
		return !none().equals(this);
	}

	Specification<WorkItem> on(LocalDate today) {
		return this.due.on(today)
			.and(equal("priority", this.priority))
			.and(equal("team", this.team))
			.and(equal("step", this.step))
			.and(about())
			.and(this.steps.equals(StepSelection.ALL) ? Specification.unrestricted() : this.steps.chosen());
	}

	private Specification<WorkItem> about() {
		if (this.subject == null || REFERENCE.matcher(this.subject).matches()) {
			return equal("ref", this.subject);
		}
		String words = this.subject.toLowerCase(Locale.ROOT);
		String like = "%" + words.replaceAll("([!%_])", ESCAPE + "$1") + "%";
		return (row, query, cb) -> cb.or(cb.equal(row.get("about").get("kind"), words),
				cb.like(cb.lower(row.get("about").get("title")), like, ESCAPE));
	}

	private static Specification<WorkItem> equal(String name, Object value) {
		if (value == null) {
			return Specification.unrestricted();
		}
		boolean ofSubject = "ref".equals(name) || "priority".equals(name);
		return (row, query, cb) -> cb.equal(ofSubject ? row.get("about").get(name) : row.get(name), value);
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
