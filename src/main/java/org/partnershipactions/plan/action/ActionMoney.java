package org.partnershipactions.plan.action;

import java.math.BigDecimal;

/**
 * Money of an action.
 *
 * @param funding source as the plan names it, such as "Existing Budgets", or null
 * @param planned pounds planned, or null
 * @param spent pounds spent, or null
 */
public record ActionMoney(String funding, BigDecimal planned, BigDecimal spent) {
}
