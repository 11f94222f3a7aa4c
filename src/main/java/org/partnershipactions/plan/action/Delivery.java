package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

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
					+ ActionTimeline.day(this.milestones.get(milestone).reachedOn()) + ".");
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

	/** Account of who submitted what waits for approval, or was last approved. */
	public String submittedBy() {
		return this.submittedBy;
	}

	/** What the approver or the manager last said. */
	public String decisionComment() {
		return this.decisionComment;
	}

}
