package org.partnershipactions.intake.publicreport;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the public pages stand towards strangers.
 *
 * @param most how many reports, and how many additions, one address may send within the
 * window before its people are asked to wait or to telephone
 * @param window how long sending is remembered
 * @param shortest the least time in which a person can answer all the questions; whoever
 * is faster is asked to confirm
 * @param kept how long answers come back after a session has run out
 */
@ConfigurationProperties("partnership.public-reports")
record PublicReportSettings(@DefaultValue("10") int most, @DefaultValue("1h") Duration window,
		@DefaultValue("5s") Duration shortest, @DefaultValue("4h") Duration kept) {
}
