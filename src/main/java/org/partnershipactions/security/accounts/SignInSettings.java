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
 */
@ConfigurationProperties("partnership.sign-in")
record SignInSettings(@DefaultValue("5") int failuresBeforePause, @DefaultValue("1m") Duration firstPause,
		@DefaultValue("15m") Duration longestPause) {

	private static final int MOST_DOUBLINGS = 20;

	/** Length of the pause after so many failures beyond the limit. */
	Duration pauseAfter(int beyond) {
		Duration pause = this.firstPause.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
		return (pause.compareTo(this.longestPause) < 0) ? pause : this.longestPause;
	}

}
