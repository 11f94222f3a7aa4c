package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.Locale;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.partnershipactions.plan.Plan;
import org.partnershipactions.workflow.StepNotOpen;

/** Where an action stands: its stage, its dates and what was delivered so far. */
@MappedSuperclass
abstract class ActionStanding<A extends ActionStanding<A>> extends ActionRow<A> {

	@Enumerated(EnumType.STRING)
	private Stage stage = Stage.DRAFT;

	@Enumerated(EnumType.STRING)
	private Status status = Status.NOT_STARTED;

	@Embedded
	private Deadlines deadlines = new Deadlines();

	@Embedded
	private Delivery delivery = new Delivery();

	protected ActionStanding() {
	}

	ActionStanding(Plan plan, Row row, Partners partners) {
		super(plan, row, partners);
	}

	final void stand(Stage next, LocalDate due) {
		this.stage = next;
		this.deadlines.step(due);
	}

	final void status(Status now) {
		this.status = now;
	}

	final void mustBe(Stage expected, String message) {
		if (this.stage != expected) {
			throw new StepNotOpen(message + " " + standing());
		}
	}

	final void mustRun() {
		if (!live()) {
			throw new StepNotOpen("Nothing can be changed here. " + standing());
		}
	}

	/** Something can be said of it: it was adopted and not withdrawn. */
	public final void mustBeLive() {
		if (this.stage == Stage.DRAFT || this.status == Status.WITHDRAWN) {
			throw new StepNotOpen("Nothing can be said of this action's progress. " + standing());
		}
	}

	private String standing() {
		String now = (this.stage == Stage.CLOSED) ? this.status.words() : this.stage.words();
		return "Action %s is now: %s.".formatted(row().ref(), now.toLowerCase(Locale.UK));
	}

	/** Whether it runs: adopted and not closed. */
	public boolean live() {
		return this.stage != Stage.DRAFT && this.stage != Stage.CLOSED;
	}

	/** How far it came. */
	public Stage stage() {
		return this.stage;
	}

	/** How it stands, in the words of the plan. */
	public Status status() {
		return this.status;
	}

	/** Its dates, with each one that was moved. */
	public Deadlines deadlines() {
		return this.deadlines;
	}

	/** What was planned, reported and decided. */
	public Delivery delivery() {
		return this.delivery;
	}

}
