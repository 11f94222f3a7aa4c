package org.partnershipactions.overdue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Local figures of this module, all in working days; an administrator may change them.
 *
 * @param explanation within which the late agency explains
 * @param review within which the manager or the board decides
 * @param nextCheck after which work that is chased is looked at again
 */
@ConfigurationProperties("partnership.overdue.days")
record OverdueDays(@DefaultValue("3") int explanation, @DefaultValue("5") int review,
		@DefaultValue("5") int nextCheck) {
}
