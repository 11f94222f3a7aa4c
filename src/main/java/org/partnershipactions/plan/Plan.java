package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.plan.PlanEvent.PlanBegun;
import org.partnershipactions.plan.PlanEvent.PlanImported;
import org.partnershipactions.plan.PlanEvent.PriorityRenamed;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A partnership's action plan of one year: its priorities, and whether it is adopted. */
@Entity
public class Plan extends AbstractAggregateRoot<Plan> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private int planYear;

	private LocalDate adoptedOn;

	private LocalDate begunOn;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "plan_priority", joinColumns = @JoinColumn(name = "plan_id"))
	private List<Priority> priorities = new ArrayList<>();

	protected Plan() {
	}

	public Plan(String partnership, PlanYear year) {
		this.partnership = partnership;
		this.planYear = year.start();
	}

	/** Names the plan's priorities; those of before are replaced. */
	public Plan prioritise(List<Priority> priorities) {
		if (!priorities().equals(priorities)) {
			this.priorities = new ArrayList<>(priorities);
		}
		return this;
	}

	/** Gives one of its priorities another title. */
	public Plan rename(Priority priority) {
		List<Priority> changed = new ArrayList<>(priorities());
		Priority before = changed.stream().filter((one) -> one.number() == priority.number()).findFirst().orElseThrow();
		if (!before.equals(priority)) {
			changed.set(changed.indexOf(before), priority);
			this.priorities = changed;
			registerEvent(new PriorityRenamed(this.id, year().toString(), priority.number(), before.title(),
					priority.title()));
		}
		return this;
	}

	public Plan imported(int created, int changed, int unchanged) {
		registerEvent(new PlanImported(this.id, year().toString(), created, changed, unchanged));
		return this;
	}

	public Plan adopt(LocalDate today, int actions) {
		if (adopted()) {
			throw new StepNotOpen("The plan %s was adopted on %s already.".formatted(year(), this.adoptedOn));
		}
		this.adoptedOn = today;
		registerEvent(new PlanAdopted(this.id, year().toString(), actions));
		return this;
	}

	/**
	 * Begins with its adoption: within its year, or ahead of it where somebody asked for
	 * that.
	 */
	public Plan beginAtOnce() {
		this.begunOn = this.adoptedOn;
		return this;
	}

	/** Begins on the first day of its year, or as soon after it as the product runs. */
	public Plan begin(LocalDate today, int actions) {
		if (!waits()) {
			throw new StepNotOpen("The plan %s does not wait for its first day.".formatted(year()));
		}
		this.begunOn = today;
		registerEvent(new PlanBegun(this.id, year().toString(), actions));
		return this;
	}

	/** Whether it is adopted and begins on the first day of its year. */
	public boolean waits() {
		return adopted() && this.begunOn == null;
	}

	/** The day on which its actions began, or null. */
	public LocalDate begunOn() {
		return this.begunOn;
	}

	/** Whether the board or the manager adopted it; its table is then closed. */
	public boolean adopted() {
		return this.adoptedOn != null;
	}

	/** The day of adoption, or null. */
	public LocalDate adoptedOn() {
		return this.adoptedOn;
	}

	/** Id. */
	public String key() {
		return this.id;
	}

	/** Code of the partnership. */
	public String partnership() {
		return this.partnership;
	}

	/** The year, 1 April to 31 March. */
	public PlanYear year() {
		return new PlanYear(this.planYear);
	}

	/** The priorities in the order of their numbers. */
	public List<Priority> priorities() {
		return this.priorities.stream().sorted(Comparator.comparing(Priority::number)).toList();
	}

}
