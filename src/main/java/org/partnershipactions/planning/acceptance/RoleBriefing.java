package org.partnershipactions.planning.acceptance;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What an agency reads before it answers: all that the draft asks of it. */
@Component
class RoleBriefing implements ProcessBriefing {

	private final RoleAcceptances roles;

	private final PlanReading plans;

	private final Directory directory;

	RoleBriefing(RoleAcceptances roles, PlanReading plans, Directory directory) {
		this.roles = roles;
		this.plans = plans;
		this.directory = directory;
	}

	@Override
	public String process() {
		return RoleStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		RoleAcceptance role = this.roles.withKey(key);
		List<String> members = this.directory.memberAgencies(role.partnership());
		List<Row> rows = new ArrayList<>();
		if (this.directory.queueFor(role.partnership(), role.agency(), "coordinator").agency() == null) {
			rows.add(new Row("Who answers", "The manager, in the agency's place: nobody is its coordinator. The task"
					+ " goes to the agency as soon as somebody is.", null));
		}
		this.plans.find(role.partnership(), role.year())
			.map(PlanView::actions)
			.orElse(List.of())
			.stream()
			.filter((action) -> action.partners().leads().contains(role.agency())
					|| action.partners().toAsk(members).contains(role.agency()))
			.map((action) -> new Row(action.row().ref() + " " + action.row().title(), part(action, role.agency()),
					"/actions/" + action.year() + "/" + action.row().ref()))
			.forEach(rows::add);
		return List.of(new BriefingSection(
				"What the draft %s asks of %s".formatted(role.year(), this.directory.agencyName(role.agency())), rows,
				List.of()));
	}

	private static String part(ActionSummary action, String agency) {
		if (action.partners().accountableLead().equals(agency)) {
			return "Accountable lead";
		}
		return action.partners().leads().contains(agency) ? "Co-lead" : "Partner";
	}

}
