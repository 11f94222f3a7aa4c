package org.partnershipactions.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.planning.cycle.AnnualPlanReading;
import org.partnershipactions.planning.cycle.AnnualPlanReading.AnnualPlanView;
import org.partnershipactions.planning.cycle.AnnualPlanReading.IssueView;
import org.partnershipactions.planning.cycle.Criterion;
import org.partnershipactions.planning.cycle.PlanEvidence.EvidenceView;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Document.Fact;
import org.partnershipactions.reports.documents.DocumentPart;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * The strategic assessment of a year (Crime and Disorder Regulations 2007, SI 2007/1830,
 * regulation 5): which issues were weighed for its plan, how they were scored and on
 * what, and which of them became priorities.
 */
@Service
@Transactional(readOnly = true)
public class StrategicAssessment {

	private static final String OPEN = "The board has not chosen the priorities yet, so this can still change.";

	private final AnnualPlanReading plans;

	private final Directory directory;

	private final CurrentPerson person;

	StrategicAssessment(AnnualPlanReading plans, Directory directory, CurrentPerson person) {
		this.plans = plans;
		this.directory = directory;
		this.person = person;
	}

	/** That for the plan of a year; not found where its making did not begin. */
	@AllowedTo(OVERSEERS)
	public Document of(PlanYear year) {
		AnnualPlanView plan = this.plans.one(year);
		List<IssueView> chosen = plan.issues().stream().filter((one) -> one.priority() != null).toList();
		List<DocumentPart> parts = new ArrayList<>();
		parts.add(scores(plan));
		parts.add(grounds(plan));
		EvidenceView evidence = this.plans.evidence(year);
		evidence.issues().forEach((one) -> parts.add(evidence("issue-" + one.number(), one.section())));
		parts.add(evidence("measures", evidence.measures()));
		if (evidence.volumes() != null) {
			parts.add(evidence("volumes", evidence.volumes()));
		}
		parts.add(priorities(chosen));
		return new Document("strategic-assessment-" + year, "Strategic assessment for " + year,
				this.directory.partnershipName(this.person.partnership()), chosen.isEmpty() ? OPEN : null,
				List.of(new Fact("Plan", Cell.text(plan.year())),
						new Fact("Begun on", Cell.day(plan.startedOn(), "Not begun")),
						new Fact("Issues", Cell.number(plan.issues().size())),
						new Fact("Priorities", Cell.number(chosen.size()))),
				parts);
	}

	private static DocumentPart scores(AnnualPlanView plan) {
		TableShape<IssueView> shape = TableShape.<IssueView>named("scores", "Issues and their scores, 0 to 3 each")
			.column("Issue", (one) -> Cell.text(one.title()));
		for (Criterion criterion : Criterion.values()) {
			shape = shape.column(criterion.words(), (one) -> Cell.number(one.scores().get(criterion)));
		}
		return DocumentPart.of("Issues and their scores",
				shape.column("Sum of " + plan.most(), (one) -> Cell.number(one.sum())).of(plan.issues()),
				"No issue is known yet.");
	}

	private static DocumentPart grounds(AnnualPlanView plan) {
		return DocumentPart.of("What the scores rest on",
				TableShape.<IssueView>named("grounds", "What the scores rest on")
					.column("Issue", (one) -> Cell.text(one.title()))
					.column("Grounds", (one) -> Cell.text(one.note()))
					.of(plan.issues().stream().filter((one) -> one.note() != null && !one.note().isBlank()).toList()),
				"Nothing was written beside the scores.");
	}

	private static DocumentPart evidence(String code, BriefingSection section) {
		return DocumentPart.of(section.title(),
				TableShape.<BriefingSection.Row>named(code, section.title())
					.column("What", (one) -> Cell.text(one.label()).to(one.link()))
					.column("How it stands", (one) -> Cell.text(one.value()))
					.of(section.rows()),
				String.join(" ", section.lines()));
	}

	private DocumentPart priorities(List<IssueView> chosen) {
		Map<String, String> groups = this.directory.groups(this.person.partnership())
			.stream()
			.collect(Collectors.toMap(TaskGroupSummary::code, TaskGroupSummary::name));
		return DocumentPart.of("Priorities of the plan",
				TableShape.<IssueView>named("priorities", "Priorities and the task groups that approve them")
					.column("Priority", (one) -> Cell.text(one.priority() + ". " + one.title()))
					.column("Goes on with",
							(one) -> Cell.text((one.before() != null) ? "Priority " + one.before() : "New"))
					.column("Task group", (one) -> Cell.text(groups.get(one.taskGroup())))
					.of(chosen),
				"The board has not chosen any yet.");
	}

}
