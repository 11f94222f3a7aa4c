package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.Plan;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What an action is by the plan's table: its place in a plan, its words, its date and who
 * shares it.
 */
@MappedSuperclass
abstract class ActionRow<A extends ActionRow<A>> extends AbstractAggregateRoot<A> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String planId;

	private String partnership;

	private int planYear;

	private String sortRef;

	@Embedded
	private Row row;

	@Embedded
	private Partners partners;

	protected ActionRow() {
	}

	ActionRow(Plan plan, Row row, Partners partners) {
		this.planId = plan.key();
		this.partnership = plan.partnership();
		this.planYear = plan.year().start();
		write(row, partners);
	}

	final void write(Row row, Partners partners) {
		this.row = row;
		this.sortRef = row.sortable();
		this.partners = partners;
	}

	final void due(LocalDate day) {
		this.row = this.row.due(day);
	}

	/** Id, which is also the business key of the process. */
	public String key() {
		return this.id;
	}

	/** Id of the plan it belongs to. */
	public String planKey() {
		return this.planId;
	}

	/** Code of the partnership. */
	public String partnership() {
		return this.partnership;
	}

	/** The plan year. */
	public PlanYear year() {
		return new PlanYear(this.planYear);
	}

	/** The words of the row. */
	public Row row() {
		return this.row;
	}

	/** Who shares it. */
	public Partners partners() {
		return this.partners;
	}

	/**
	 * The day by which delivery is due: the action's date, or the plan year's end where
	 * it is ongoing.
	 */
	public LocalDate deliveryDue() {
		return (this.row.due() != null) ? this.row.due() : year().lastDay();
	}

}
