package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseSubjects;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** What an agency reads before it answers a request for a case. */
@Component
class CaseRequestBriefings implements ProcessBriefing {

	private final ContributionRequests requests;

	private final AsbCases cases;

	private final CaseFacts facts;

	private final CasePeopleFacts people;

	private final CaseRequestNames names;

	CaseRequestBriefings(ContributionRequests requests, AsbCases cases, CaseFacts facts, CasePeopleFacts people,
			CaseRequestNames names) {
		this.requests = requests;
		this.cases = cases;
		this.facts = facts;
		this.people = people;
		this.names = names;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ContributionView asked = this.requests.view(key);
		if (!CaseSubjects.KIND.equals(asked.kind())) {
			return List.of();
		}
		AsbCase asbCase = this.cases.withKey(asked.subjectKey());
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(this.names.request(asked));
		sections.add(this.facts.record(asbCase));
		if (this.names.sees(asbCase)) {
			sections.add(this.people.parties(asbCase, this.names.seesIdentity(asbCase)));
		}
		return sections;
	}

	/** Who asks whom, in names, and what the reader may see. */
	@Component
	static class CaseRequestNames {

		private final Directory directory;

		private final CaseAccess access;

		CaseRequestNames(Directory directory, CaseAccess access) {
			this.directory = directory;
			this.access = access;
		}

		boolean sees(AsbCase asbCase) {
			return this.access.sees(asbCase.key());
		}

		boolean seesIdentity(AsbCase asbCase) {
			return this.access.seesIdentity(asbCase.key());
		}

		BriefingSection request(ContributionView asked) {
			List<Row> rows = new ArrayList<>();
			rows.add(CaseFacts.fact("Asked of", this.directory.agencyName(asked.agency())));
			rows.add(CaseFacts.fact("Asked by",
					this.directory.teamName(asked.partnership(), Queue.parse(asked.asker()).team())));
			rows.add(CaseFacts.fact("What is asked", asked.request()));
			rows.add(CaseFacts.fact("Answer by", CaseNews.day(asked.answerDue())));
			rows.add(CaseFacts.fact("Contribute by", CaseNews.day(asked.due())));
			rows.add(CaseFacts.fact("Stands at", asked.state().words()));
			return new BriefingSection("The request", rows, List.of());
		}

	}

}
