package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.SizeWaiver;
import org.partnershipactions.security.sealing.SealedText;

/** What was agreed to do about a case, and how often the victim hears of it. */
@Embeddable
public class ActionPlan {

	@Column(name = "plan_summary")
	@SealedText
	private String summary;

	@Column(name = "plan_update_every")
	private Integer updateEvery;

	@Column(name = "plan_formal_power")
	private boolean formalPower;

	@Column(name = "plan_agreed_on")
	private LocalDate agreedOn;

	@ElementCollection
	@CollectionTable(name = "case_plan_step", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<PlanStep> steps = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "case_power", joinColumns = @JoinColumn(name = "case_id"))
	@OrderColumn(name = "position")
	private List<ConsideredPower> powers = new ArrayList<>();

	protected ActionPlan() {
	}

	@SizeWaiver("A plan is agreed as a whole; a second type would say the same six things again.")
	ActionPlan(String summary, Integer updateEvery, boolean formalPower, LocalDate agreedOn, List<PlanStep> steps,
			List<ConsideredPower> powers) {
		this.summary = summary;
		this.updateEvery = updateEvery;
		this.formalPower = formalPower;
		this.agreedOn = agreedOn;
		this.steps.addAll(steps);
		this.powers.addAll(powers);
	}

	/** Takes over what was agreed now; the rows stay those of this case. */
	void replace(ActionPlan agreed) {
		this.summary = agreed.summary;
		this.updateEvery = agreed.updateEvery;
		this.formalPower = agreed.formalPower;
		this.agreedOn = agreed.agreedOn;
		this.steps.clear();
		this.steps.addAll(agreed.steps);
		this.powers.clear();
		this.powers.addAll(agreed.powers);
	}

	/** Has an agency do what another one was to do. */
	void replace(String from, String to) {
		this.steps.replaceAll((step) -> from.equals(step.agency()) ? new PlanStep(to, step.task(), step.due()) : step);
	}

	/** Forgets the words; who did what by when, and which powers, stays. */
	void erase() {
		this.summary = null;
		this.steps.replaceAll((step) -> new PlanStep(step.agency(), null, step.due()));
		this.powers.replaceAll((power) -> new ConsideredPower(power.tool(), power.used(), null));
	}

	/** What is done, in words; null while nothing was agreed. */
	public String summary() {
		return this.summary;
	}

	/** Working days between updates, where the plan asks for more than the risk does. */
	public Integer updateEvery() {
		return this.updateEvery;
	}

	/** Whether a formal power is planned. */
	boolean formalPower() {
		return this.formalPower;
	}

	/** Day on which it was agreed or changed last, or null. */
	public LocalDate agreedOn() {
		return this.agreedOn;
	}

	public List<PlanStep> steps() {
		return List.copyOf(this.steps);
	}

	public List<ConsideredPower> powers() {
		return List.copyOf(this.powers);
	}

	/** Whether anybody but the lead agency has something to do. */
	boolean needsOthersThan(String leadAgency) {
		return this.steps.stream().anyMatch((step) -> !leadAgency.equals(step.agency()));
	}

	/**
	 * One thing that an action plan says somebody will do.
	 *
	 * @param agency code of the agency that does it
	 * @param task what it does
	 * @param due by when; null where no day was agreed
	 */
	@Embeddable
	public record PlanStep(@Column(length = 50) String agency, @SealedText @Column(name = "what_is_done") String task,
			@Column(name = "due_on") LocalDate due) {
	}

	/**
	 * A tool or power that was thought of for a case.
	 *
	 * @param tool code of the tool
	 * @param used whether it is to be used
	 * @param why why, or why not
	 */
	@Embeddable
	public record ConsideredPower(@Column(length = 50) String tool, boolean used, @SealedText String why) {
	}

}
