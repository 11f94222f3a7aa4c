package org.partnershipactions.contributions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Local figures of this module, all in working days; an administrator may change them.
 *
 * @param answer within which an agency answers a request
 * @param answerReminder before the answer is due
 * @param decision within which whoever asked decides on a declined request
 * @param leastAfterAcceptance least time for a contribution that is accepted when its day
 * has passed already
 * @param contributionReminder before the contribution is due
 */
@ConfigurationProperties("partnership.contributions.days")
record ContributionDays(@DefaultValue("5") int answer, @DefaultValue("2") int answerReminder,
		@DefaultValue("5") int decision, @DefaultValue("5") int leastAfterAcceptance,
		@DefaultValue("5") int contributionReminder) {
}
