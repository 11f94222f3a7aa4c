package org.partnershipactions.plan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Local defaults of the plan's deadlines, in working days; a partnership sets its own
 * under {@code partnership.days}.
 *
 * @param plan to plan the delivery
 * @param approval to approve or return
 * @param rework at least, to put right what was returned
 * @param reminder before a planning or approval step is due
 * @param deliveryReminder before an action is due
 * @param contribution before an action is due, its partners' contributions are
 */
@ConfigurationProperties("partnership.days")
record PlanDays(@DefaultValue("10") int plan, @DefaultValue("5") int approval, @DefaultValue("5") int rework,
		@DefaultValue("2") int reminder, @DefaultValue("10") int deliveryReminder,
		@DefaultValue("10") int contribution) {
}
