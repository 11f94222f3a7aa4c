package org.partnershipactions.cases.reading;

import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.access.AccessStep;
import org.partnershipactions.cases.access.CaseAccessRequest;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessAsker;
import org.partnershipactions.cases.access.CaseAccessRequests;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What the owner of a case reads before they decide who else may see it. */
@Component
class AccessBriefing implements ProcessBriefing {

	private final CaseAccessRequests requests;

	private final AsbCases cases;

	private final CaseFacts facts;

	private final CaseAccess access;

	private final Directory directory;

	AccessBriefing(CaseAccessRequests requests, AsbCases cases, CaseFacts facts, CaseAccess access,
			Directory directory) {
		this.requests = requests;
		this.cases = cases;
		this.facts = facts;
		this.access = access;
		this.directory = directory;
	}

	@Override
	public String process() {
		return AccessStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		CaseAccessRequest request = this.requests.withKey(key);
		if (this.access.sees(request.caseKey())) {
			return List.of(asked(request), this.facts.record(this.cases.withKey(request.caseKey())));
		}
		return this.access.mayOpen(request.caseKey())
				? List.of(asked(request), CaseFacts.closed(this.cases.withKey(request.caseKey()))) : List.of();
	}

	private BriefingSection asked(CaseAccessRequest request) {
		AccessAsker asked = request.asked();
		String who = (asked.agency() != null) ? this.directory.agencyName(asked.agency())
				: "For themselves, without an agency";
		List<Row> rows = List.of(CaseFacts.fact("Asked by", this.directory.personName(asked.by())),
				CaseFacts.fact("For", who),
				CaseFacts.fact("Asked on", CaseTimeline.day(PartnershipClock.dayOf(asked.at()))),
				CaseFacts.fact("What for", (asked.purpose() != null) ? asked.purpose() : "Erased"));
		return new BriefingSection("The request", rows, List.of());
	}

}
