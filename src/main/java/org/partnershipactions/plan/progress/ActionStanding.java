package org.partnershipactions.plan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.action.ActionRow.ActionMoney;
import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.action.Deadlines;
import org.partnershipactions.plan.action.Delivery.CompletionReport;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;

/**
 * How an action stood: all that a figure of a past day depends on, apart from its
 * milestones and from what its lead said, which keep their own days.
 *
 * @param row the words of its row, with the due date of then
 * @param startedOn the day on which it began
 * @param stepDue the day after which its open step was late, or null
 * @param accountableLead code of the accountable lead
 * @param coLeads codes of the co-leads, separated by commas; null where there are none
 * @param outputUnit what the delivery plan counts, or null
 * @param outputTarget how many of them, or null
 * @param moneyPlanned pounds planned, or null
 * @param counted how many the completion report counted, or null
 * @param moneySpent pounds spent by the completion report, or null
 */
@Embeddable
public record ActionStanding(@Embedded ActionRow row, @Enumerated(EnumType.STRING) @Column(length = 30) Stage stage,
		@Enumerated(EnumType.STRING) @Column(length = 30) Status status, LocalDate startedOn, LocalDate stepDue,
		@Column(length = 50) String accountableLead, @Column(length = 1000) String coLeads,
		@Column(length = 200) String outputUnit, Integer outputTarget, BigDecimal moneyPlanned, Integer counted,
		BigDecimal moneySpent) {

	private static final int PENCE = 2;

	/** How an action stands now. */
	static ActionStanding of(PriorityAction action) {
		Optional<DeliveryPlan> plan = action.delivery().plan();
		Optional<CompletionReport> report = action.delivery().report();
		List<String> leads = action.partners().leads();
		Deadlines deadlines = action.deadlines();
		return new ActionStanding(action.row(), action.stage(), action.status(), deadlines.startedOn(),
				action.lateAfter(), leads.get(0),
				(leads.size() > 1) ? String.join(",", leads.subList(1, leads.size())) : null,
				plan.map(DeliveryPlan::outputUnit).orElse(null), plan.map(DeliveryPlan::outputTarget).orElse(null),
				plan.map(DeliveryPlan::money).map(ActionStanding::pounds).orElse(null),
				report.map(CompletionReport::counted).orElse(null),
				report.map(CompletionReport::spent).map(ActionStanding::pounds).orElse(null));
	}

	/** Codes of the leads, the accountable one first. */
	public List<String> leads() {
		List<String> leads = new ArrayList<>(List.of(this.accountableLead));
		if (this.coLeads != null) {
			leads.addAll(List.of(this.coLeads.split(",")));
		}
		return leads;
	}

	/**
	 * What was counted: by the completion report, else as the lead last said; what
	 * partners counted is in either, so it is not added.
	 */
	public CountedOutput output(GivenProgress given) {
		Integer said = (given != null) ? given.counted() : null;
		return new CountedOutput(this.outputUnit, this.outputTarget, (this.counted != null) ? this.counted : said);
	}

	public ActionMoney money() {
		return new ActionMoney(this.row.funding(), this.moneyPlanned, this.moneySpent);
	}

	/** As the database keeps it, so that the same sum is equal. */
	private static BigDecimal pounds(BigDecimal money) {
		return money.setScale(PENCE, RoundingMode.HALF_UP);
	}

}
