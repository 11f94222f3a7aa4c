package org.partnershipactions.workflow;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Stands in for the bean that a process speaks to: answers what it was told to, records
 * what it was asked, and refuses a verb that it does not know.
 */
public class StandIn {

	private static final LocalDate FIRST_DATE = LocalDate.of(2099, 4, 1);

	private final String name;

	private final Map<String, Object> answers = new HashMap<>();

	private final List<String> asked = new ArrayList<>();

	public StandIn(String name) {
		this.name = name;
	}

	/** Answers this verb with this value from now on. */
	public StandIn gives(String verb, Object answer) {
		this.answers.put(verb, answer);
		return this;
	}

	/** Answers each of these verbs with a date of its own, far ahead. */
	public StandIn dates(String... verbs) {
		for (String verb : verbs) {
			LocalDate date = FIRST_DATE.plusDays(this.answers.size());
			gives(verb, Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
		}
		return this;
	}

	/** Knows these verbs, which answer nothing. */
	public StandIn does(String... verbs) {
		for (String verb : verbs) {
			gives(verb, null);
		}
		return this;
	}

	/** What this verb answers. */
	public Object answer(String verb) {
		return this.answers.get(verb);
	}

	/** The date that this verb answers. */
	public Date date(String verb) {
		return (Date) answer(verb);
	}

	/** The verbs asked for this instance so far, in order. */
	public List<String> asked(ProcessInstance instance) {
		String key = instance.getBusinessKey();
		return this.asked.stream()
			.filter((call) -> call.endsWith(" " + key))
			.map((call) -> call.substring(0, call.indexOf(' ')))
			.toList();
	}

	String name() {
		return this.name;
	}

	Object ask(String verb, Object key) {
		if (!this.answers.containsKey(verb)) {
			throw new IllegalArgumentException(this.name + " has no verb " + verb);
		}
		this.asked.add(verb + " " + key);
		return this.answers.get(verb);
	}

}
