package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.List;

/**
 * A tool or power as other modules see it.
 *
 * @param code short name such as {@code CP_NOTICE}
 * @param formal whether the law has rules for it
 * @param from first day on which this holds
 * @param until last day on which this holds, or null
 * @param rules its rules, each in a sentence
 * @param source where the rules stand
 */
public record ToolView(String code, String name, boolean formal, LocalDate from, LocalDate until, List<String> rules,
		String source) {
}
