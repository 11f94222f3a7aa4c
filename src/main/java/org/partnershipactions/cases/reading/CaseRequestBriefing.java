package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** What an agency reads before it answers a request for a case. */
@Component
class CaseRequestBriefing implements ProcessBriefing {

	private final ContributionRequesting requests;

	private final AsbCases cases;

	private final CaseFacts facts;

	private final CasePeopleFacts people;

	private final Directory directory;

	private final CaseAccess access;

	CaseRequestBriefing(ContributionRequesting requests, AsbCases cases, CaseFacts facts, CasePeopleFacts people,
			Directory directory, CaseAccess access) {
		this.requests = requests;
		this.cases = cases;
		this.facts = facts;
		this.people = people;
		this.directory = directory;
		this.access = access;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ContributionView asked = this.requests.view(key);
		if (!CaseSubject.KIND.equals(asked.kind())) {
			return List.of();
		}
		AsbCase asbCase = this.cases.withKey(asked.subjectKey());
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(request(asked));
		boolean sees = this.access.sees(asbCase.key());
		if (sees || !asbCase.restricted()) {
			sections.add(this.facts.record(asbCase));
		}
		if (sees) {
			sections.add(this.people.parties(asbCase, this.access.seesIdentity(asbCase.key())));
		}
		return sections;
	}

	private BriefingSection request(ContributionView asked) {
		List<Row> rows = new ArrayList<>();
		rows.add(CaseFacts.fact("Asked of", this.directory.agencyName(asked.agency())));
		rows.add(CaseFacts.fact("Asked by",
				this.directory.teamName(asked.partnership(), Queue.parse(asked.asker()).team())));
		rows.add(CaseFacts.fact("What is asked", asked.request()));
		rows.add(CaseFacts.fact("Answer by", CaseTimeline.day(asked.answerDue())));
		rows.add(CaseFacts.fact("Contribute by", CaseTimeline.day(asked.due())));
		rows.add(CaseFacts.fact("Stands at", asked.state().words()));
		return new BriefingSection("The request", rows, List.of());
	}

}
