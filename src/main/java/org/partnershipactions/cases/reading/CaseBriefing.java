package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What a person reads before they do a step of a case. Names and what people said are
 * shown only to whoever may know who complains.
 */
@Component
public class CaseBriefing implements ProcessBriefing {

	private final AsbCases cases;

	private final CaseFacts facts;

	private final CasePeopleFacts people;

	private final CaseAccess access;

	CaseBriefing(AsbCases cases, CaseFacts facts, CasePeopleFacts people, CaseAccess access) {
		this.cases = cases;
		this.facts = facts;
		this.people = people;
		this.access = access;
	}

	@Override
	public String process() {
		return CaseStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		if (this.access.sees(key)) {
			return brief(this.cases.withKey(key), this.access.seesIdentity(key));
		}
		return this.access.mayOpen(key) ? List.of(CaseFacts.closed(this.cases.withKey(key))) : List.of();
	}

	private List<BriefingSection> brief(AsbCase asbCase, boolean names) {
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(this.facts.record(asbCase));
		sections.add(this.people.parties(asbCase, names));
		this.facts.plan(asbCase).ifPresent(sections::add);
		this.facts.closure(asbCase).ifPresent(sections::add);
		this.facts.agencies(asbCase).ifPresent(sections::add);
		if (names) {
			this.people.contacts(asbCase).ifPresent(sections::add);
			sections.add(this.facts.history(asbCase));
		}
		return sections;
	}

}
