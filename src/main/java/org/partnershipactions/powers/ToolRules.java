package org.partnershipactions.powers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who a tool or power can be used on, by whom, after what and on which ground.
 *
 * @param needsPerson whether it is used on a person or body
 * @param bodies whether it can be used on a business or organisation
 * @param minimumAge youngest age in years, or null
 * @param after code of what has to come first, or null
 * @param afterHours within how many hours of that, or null
 * @param issuers kinds of agency that can use it, separated by commas; null where any can
 * @param ground what has to be there before, or null
 */
@Embeddable
record ToolRules(@Column(name = "needs_person") boolean needsPerson, boolean bodies,
		@Column(name = "minimum_age") Integer minimumAge, @Column(name = "after_code") String after,
		@Column(name = "after_hours") Integer afterHours, String issuers, String ground) {
}
