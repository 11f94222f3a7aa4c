package org.partnershipactions.powers;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Holds what is recorded against the case, its people and the partnership's agencies. */
@Component
class InterventionCases {

	private final InterventionHosts hosts;

	private final PowersAndTools tools;

	private final Directory directory;

	private final PartnershipClock clock;

	InterventionCases(InterventionHosts hosts, PowersAndTools tools, Directory directory, PartnershipClock clock) {
		this.hosts = hosts;
		this.tools = tools;
		this.directory = directory;
		this.clock = clock;
	}

	/** The case, when it is open and the person is one of its people. */
	Subject open(String caseKey, NewIntervention asked) {
		this.hosts.host().mustBeOpen(caseKey);
		boolean known = asked.subjectKey() == null || this.hosts.host()
			.people(caseKey)
			.stream()
			.anyMatch((person) -> asked.subjectKey().equals(person.get("value")));
		if (!known) {
			throw new InvalidAnswers("subject", "Choose somebody who is on the case. Add the person to the case first");
		}
		return this.hosts.host().subject(caseKey);
	}

	/** An agency of the case's partnership that may look after a tool or power. */
	String owner(Intervention intervention, String code) {
		return this.directory.agency(this.hosts.host().subject(intervention.caseKey()).partnership(), code)
			.orElseThrow(() -> new InvalidAnswers("owner", "Choose the agency that looks after it"))
			.code();
	}

	/** A breach that lies in the past, with a penalty no higher than the law has it. */
	Breach checked(Intervention intervention, Breach breach) {
		if (breach.on() == null || breach.on().isAfter(this.clock.today())) {
			throw new InvalidAnswers("breachedOn", "Enter the day of the breach, today or earlier");
		}
		UseOfTool use = intervention.use();
		Tool tool = this.tools.rules(use.tool(), use.earlier().from().toLocalDate());
		Integer highest = (tool.penaltyPounds() != null) ? tool.penaltyPounds() : 0;
		if (breach.penaltyPounds() != null && breach.penaltyPounds() > highest) {
			throw new InvalidAnswers("penalty",
					(highest > 0)
							? "%s: the fixed penalty is at most £%d (%s)".formatted(tool.name(), highest, tool.source())
							: "%s: there is no fixed penalty for a breach (%s)".formatted(tool.name(), tool.source()));
		}
		return breach;
	}

}
