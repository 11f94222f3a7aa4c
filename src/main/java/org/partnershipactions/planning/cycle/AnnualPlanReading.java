package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.planning.acceptance.RoleReading;
import org.partnershipactions.planning.acceptance.RoleReading.RoleView;
import org.partnershipactions.planning.cycle.PlanEvidence.EvidenceView;
import org.partnershipactions.planning.drafting.PriorityDraftReading;
import org.partnershipactions.planning.drafting.PriorityDraftReading.DraftView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Diagram;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads how the plans of the years are made. */
@Service
@Transactional(readOnly = true)
public class AnnualPlanReading {

	private final AnnualPlans plans;

	private final AnnualPlanProcess process;

	private final PriorityDraftReading drafts;

	private final RoleReading roles;

	private final PlanEvidence evidence;

	private final CurrentPerson person;

	AnnualPlanReading(AnnualPlans plans, AnnualPlanProcess process, PriorityDraftReading drafts, RoleReading roles,
			PlanEvidence evidence, CurrentPerson person) {
		this.plans = plans;
		this.process = process;
		this.drafts = drafts;
		this.roles = roles;
		this.evidence = evidence;
		this.person = person;
	}

	/** All of the person's partnership, the latest year first. */
	@AllowedTo(SIGNED_IN)
	public List<AnnualPlanView> all() {
		return this.plans.findByPartnershipOrderByPlanYearDesc(this.person.partnership())
			.stream()
			.map((plan) -> view(plan, List.of(), List.of()))
			.toList();
	}

	/** That of a year; {@link NotFound} where its making did not begin. */
	@AllowedTo(SIGNED_IN)
	public AnnualPlanView one(PlanYear year) {
		AnnualPlan plan = of(year);
		return view(plan, this.drafts.all(plan.partnership(), year), plan.state().over()
				? this.roles.all(plan.partnership(), year) : this.roles.open(plan.partnership(), year));
	}

	/** What the issues of a year's plan are scored on. */
	@AllowedTo(OVERSEERS)
	public EvidenceView evidence(PlanYear year) {
		return this.evidence.of(of(year));
	}

	/** How far the making of a plan came, as a diagram. */
	@AllowedTo(SIGNED_IN)
	public Diagram diagram(PlanYear year) {
		return this.process.diagram(of(year).key());
	}

	private AnnualPlan of(PlanYear year) {
		return this.plans.find(this.person.partnership(), year).orElseThrow(() -> new NotFound("plan"));
	}

	private static AnnualPlanView view(AnnualPlan plan, List<DraftView> drafts, List<RoleView> roles) {
		return new AnnualPlanView(plan.year().toString(), plan.state(), plan.startedOn(), plan.stepDue(),
				plan.returnReason(),
				plan.issues()
					.stream()
					.map((one) -> new IssueView(one.title(), one.before(),
							(one.scores() != null) ? one.scores().byCriterion() : Map.of(),
							(one.scores() != null) ? one.sum() : null, one.note(), one.priority(), one.taskGroup()))
					.toList(),
				drafts, roles);
	}

	/**
	 * The making of a year's plan.
	 *
	 * @param year such as {@code 2027-28}
	 * @param due by when the manager's or the board's step is due, or null
	 * @param returnReason why the board sent the draft back last, or null
	 */
	public record AnnualPlanView(String year, AnnualPlanState state, LocalDate startedOn, LocalDate due,
			String returnReason, List<IssueView> issues, List<DraftView> drafts, List<RoleView> roles) {

		/** The highest sum that an issue can reach. */
		public int most() {
			return IssueScores.most();
		}
	}

	/**
	 * An issue.
	 *
	 * @param before number of the priority of the year before that it goes on with, or
	 * null
	 * @param scores its score on each criterion
	 * @param sum their sum, or null where it is not scored
	 * @param note what they rest on, or null
	 * @param priority the number that it has as a priority, or null
	 * @param taskGroup code of the task group of that, or null
	 */
	public record IssueView(String title, Integer before, Map<Criterion, Integer> scores, Integer sum, String note,
			Integer priority, String taskGroup) {
	}

}
