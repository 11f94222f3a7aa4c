package org.partnershipactions.reports;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What share of the actions should be completed or on schedule, in per cent. Local
 * defaults, set under {@code partnership.measures}.
 *
 * @param onSchedule for the whole plan
 * @param byGroup for the priorities of one task group, by its code, where it differs
 */
@ConfigurationProperties("partnership.measures")
public record MeasureTargets(int onSchedule, Map<String, Integer> byGroup) {

	public MeasureTargets {
		onSchedule = (onSchedule > 0) ? onSchedule : 80;
		byGroup = (byGroup != null) ? Map.copyOf(byGroup) : Map.of();
	}

}
