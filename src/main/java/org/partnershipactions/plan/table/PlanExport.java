package org.partnershipactions.plan.table;

import java.util.List;
import java.util.Objects;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.document.PlanRow;
import org.partnershipactions.plan.document.PlanRow.DateNote;
import org.partnershipactions.plan.document.PlanTable.PriorityHeading;
import org.partnershipactions.plan.document.PlanWriter;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Writes a plan as a file that the import reads back to the same plan. */
@Service
@Transactional(readOnly = true)
public class PlanExport {

	private final PlanReading plans;

	private final PlanWriter writer;

	PlanExport(PlanReading plans, Directory directory) {
		this.plans = plans;
		this.writer = new PlanWriter(directory::agencyName);
	}

	/** The plan as CSV in UTF-8. */
	@AllowedTo(SIGNED_IN)
	public byte[] csv(String partnership, PlanYear year) {
		PlanView plan = this.plans.plan(partnership, year);
		return this.writer.csv(rows(plan), priorities(plan));
	}

	/** The plan as a workbook. */
	@AllowedTo(SIGNED_IN)
	public byte[] xlsx(String partnership, PlanYear year) {
		PlanView plan = this.plans.plan(partnership, year);
		return this.writer.xlsx(rows(plan), priorities(plan));
	}

	private static List<PlanRow> rows(PlanView plan) {
		return plan.actions().stream().map(PlanExport::row).toList();
	}

	private static PlanRow row(ActionSummary action) {
		ActionRow row = action.row();
		ActionPartners partners = action.partners();
		return new PlanRow(0, row.ref(), row.priority(), row.title(), partners.leads(), "", partners.others(),
				partners.everyone(), Objects.requireNonNullElse(partners.inWords(), ""), row.due(), row.byWhen(),
				Objects.requireNonNullElse(row.funding(), ""), row.reviewOn(),
				new DateNote(row.dateNote(), row.dateOpen()));
	}

	private static List<PriorityHeading> priorities(PlanView plan) {
		return plan.priorities().stream().map((one) -> new PriorityHeading(one.number(), one.title(), true)).toList();
	}

}
