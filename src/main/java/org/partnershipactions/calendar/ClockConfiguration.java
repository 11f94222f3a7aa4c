package org.partnershipactions.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets the clock: the machine's, or a moment from {@code partnership.clock.now} that runs
 * on from there.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	private static final Set<String> HARMLESS_MAIL = Set.of("", "localhost", "127.0.0.1", "::1");

	@Bean
	PartnershipClock clock(@Value("${partnership.clock.now:}") String now,
			@Value("${spring.mail.host:}") String mailHost, List<Consumer<Duration>> followers) {
		PartnershipClock clock = new PartnershipClock(followers);
		if (!now.isBlank()) {
			if (!HARMLESS_MAIL.contains(mailHost.strip())) {
				throw new IllegalStateException("partnership.clock.now is for training only: it is refused while"
						+ " spring.mail.host names a real mail server");
			}
			clock.moveTo(moment(now));
		}
		return clock;
	}

	static Instant moment(String text) {
		try {
			TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), OffsetDateTime::from,
					LocalDateTime::from);
			return (read instanceof OffsetDateTime offset) ? offset.toInstant()
					: ((LocalDateTime) read).atZone(PartnershipClock.LONDON).toInstant();
		}
		catch (java.time.DateTimeException ex) {
			throw new IllegalStateException(
					"partnership.clock.now must be an ISO date and time such as 2026-07-01T09:00, not " + text, ex);
		}
	}

}
