package org.partnershipactions.plan.action;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
