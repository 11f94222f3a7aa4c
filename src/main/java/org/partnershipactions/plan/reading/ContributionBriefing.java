package org.partnershipactions.plan.reading;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSubject;
import org.partnershipactions.plan.action.ActionTimeline;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/**
 * What an agency reads before it answers a request for an action: what it is asked for,
 * and the action that it is for.
 */
@Component
class ContributionBriefing implements ProcessBriefing {

	private final ContributionRequesting requests;

	private final ActionReading actions;

	private final ActionFacts facts;

	private final Directory directory;

	ContributionBriefing(ContributionRequesting requests, ActionReading actions, ActionFacts facts,
			Directory directory) {
		this.requests = requests;
		this.actions = actions;
		this.facts = facts;
		this.directory = directory;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ContributionView asked = this.requests.view(key);
		if (!ActionSubject.KIND.equals(asked.kind())) {
			return List.of();
		}
		ActionView action = this.actions.view(asked.subjectKey());
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(request(asked));
		sections.add(this.facts.record(action));
		this.facts.plan(action).ifPresent(sections::add);
		return sections;
	}

	private BriefingSection request(ContributionView asked) {
		List<Row> rows = new ArrayList<>();
		rows.add(fact("Asked of", this.directory.agencyName(asked.agency())));
		rows.add(fact("Asked by", this.directory.teamName(asked.partnership(), Queue.parse(asked.asker()).team())));
		rows.add(
				fact("What is asked", (asked.request() != null) ? asked.request() : "What your agency can contribute"));
		rows.add(fact("Answer by", ActionTimeline.day(asked.answerDue())));
		rows.add(fact("Contribute by", ActionTimeline.day(asked.due())));
		rows.add(fact("Stands at", asked.state().words()));
		if (asked.reason() != null) {
			rows.add(fact("Reason given", asked.reason()));
		}
		return new BriefingSection("The request", rows, List.of());
	}

	private static Row fact(String label, String value) {
		return new Row(label, value, null);
	}

}
