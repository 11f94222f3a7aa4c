package org.partnershipactions.plan.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.plan.action.ActionPartners.Ask;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

/** What the lead planned and reported, and what the approver last said of it. */
@Embeddable
public class Delivery {

	@Embedded
	private DeliveryPlan plan;

	@Embedded
	private CompletionReport report;

	@ElementCollection
	@CollectionTable(name = "action_milestone", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	private List<Milestone> milestones = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "action_ask", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	private List<Ask> asks = new ArrayList<>();

	@Column(length = 100)
	private String submittedBy;

	@Column(length = 2000)
	private String decisionComment;

	void plan(DeliveryPlan plan, List<Milestone> milestones, List<Ask> asks) {
		this.plan = plan;
		this.milestones = new ArrayList<>(milestones);
		this.asks = new ArrayList<>(asks);
	}

	void report(CompletionReport report) {
		this.report = report;
	}

	void submitted(String by) {
		this.submittedBy = by;
	}

	void decided(String comment) {
		this.decisionComment = comment;
	}

	void reach(int milestone, LocalDate day) {
		if (milestone < 0 || milestone >= this.milestones.size()) {
			throw new NotFound("milestone");
		}
		if (this.milestones.get(milestone).reachedOn() != null) {
			throw new StepNotOpen("This milestone was ticked already, on "
					+ DayWords.day(this.milestones.get(milestone).reachedOn()) + ".");
		}
		this.milestones.set(milestone, this.milestones.get(milestone).reached(day));
	}

	/** The delivery plan as last submitted. */
	public Optional<DeliveryPlan> plan() {
		return Optional.ofNullable(this.plan);
	}

	/** The completion report as last submitted. */
	public Optional<CompletionReport> report() {
		return Optional.ofNullable(this.report);
	}

	/** The plan's milestones, in the order in which they were typed. */
	public List<Milestone> milestones() {
		return List.copyOf(this.milestones);
	}

	/** What each partner is asked for. */
	public List<Ask> asks() {
		return List.copyOf(this.asks);
	}

	/** Asks an agency for what another one was to be asked for. */
	void askInstead(String from, String to) {
		this.asks.replaceAll((ask) -> ask.agency().equals(from) ? new Ask(to, ask.request()) : ask);
	}

	/** What each partner was asked for in words, by the partner's code. */
	Map<String, String> requests() {
		return this.asks.stream()
			.filter((ask) -> ask.request() != null)
			.collect(Collectors.toMap(Ask::agency, Ask::request, (first, second) -> first));
	}

	/** Account of who submitted what waits for approval, or was last approved. */
	public String submittedBy() {
		return this.submittedBy;
	}

	/** What the approver or the manager last said. */
	public String decisionComment() {
		return this.decisionComment;
	}

	/**
	 * How the accountable lead means to deliver an action.
	 *
	 * @param approach what will be done
	 * @param outputUnit what will be counted, such as "training sessions"
	 * @param outputTarget how many of them
	 * @param money pounds planned
	 * @param inKind resources in kind
	 */
	@Embeddable
	public record DeliveryPlan(@Column(name = "plan_approach", length = 4000) String approach,
			@Column(name = "plan_output_unit", length = 200) String outputUnit,
			@Column(name = "plan_output_target") Integer outputTarget, @Column(name = "plan_money") BigDecimal money,
			@Column(name = "plan_in_kind", length = 4000) String inKind) {
	}

	/**
	 * What the accountable lead says was delivered.
	 *
	 * @param outcome what came of it
	 * @param counted how many were counted, in the plan's unit
	 * @param spent pounds spent
	 * @param evidenceLinks addresses of evidence, one to a line
	 * @param lessons what others should know
	 */
	@Embeddable
	public record CompletionReport(@Column(name = "report_outcome", length = 4000) String outcome,
			@Column(name = "report_counted") Integer counted, @Column(name = "report_spent") BigDecimal spent,
			@Column(name = "report_evidence_links", length = 4000) String evidenceLinks,
			@Column(name = "report_lessons", length = 4000) String lessons) {
	}

	/**
	 * One milestone of a delivery plan.
	 *
	 * @param title what will be reached
	 * @param date by when
	 * @param reachedOn the day on which the lead ticked it, or null
	 */
	@Embeddable
	public record Milestone(@Column(length = 200) String title, @Column(name = "due_on") LocalDate date,
			LocalDate reachedOn) {

		Milestone reached(LocalDate day) {
			return new Milestone(this.title, this.date, day);
		}

	}

}
