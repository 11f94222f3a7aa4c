package org.partnershipactions.security.accounts;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the sign-in page is.
 *
 * @param failuresBeforePause wrong passwords before the first pause
 * @param firstPause length of the first pause; each further one is twice as long
 * @param longestPause no pause is longer
 * @param decay time after which a wrong password is forgotten
 * @param burst wrong passwords for one account within an hour, from wherever, of which
 * administrators hear
 * @param invitationHolds how long an administrator's invitation opens an account
 * @param resetHolds how long a link opens an account for which somebody asked themselves
 */
@ConfigurationProperties("partnership.sign-in")
record SignInSettings(@DefaultValue("5") int failuresBeforePause, @DefaultValue("1m") Duration firstPause,
		@DefaultValue("15m") Duration longestPause, @DefaultValue("15m") Duration decay, @DefaultValue("20") int burst,
		@DefaultValue("72h") Duration invitationHolds, @DefaultValue("1h") Duration resetHolds) {

	private static final int MOST_DOUBLINGS = 20;

	/** Length of the pause after so many failures beyond the limit. */
	Duration pauseAfter(int beyond) {
		Duration pause = this.firstPause.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
		return (pause.compareTo(this.longestPause) < 0) ? pause : this.longestPause;
	}

}
