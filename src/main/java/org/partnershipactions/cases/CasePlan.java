package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.partnershipactions.security.SealedText;

/** What was agreed to do about a case, and how often the victim hears of it. */
@Embeddable
public class CasePlan {

	@Column(name = "plan_summary")
	@Convert(converter = SealedText.class)
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

	void agree(AgreeActionPlan answers, boolean formal, LocalDate today) {
		this.summary = answers.summary();
		this.updateEvery = answers.updateEvery();
		this.formalPower = formal;
		this.agreedOn = today;
		this.steps.clear();
		this.steps.addAll(answers.planSteps());
		this.powers.clear();
		this.powers.addAll(answers.considered());
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

}
