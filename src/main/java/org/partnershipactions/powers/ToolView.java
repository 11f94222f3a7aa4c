package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnershipactions.powers.PowerRuleSet.AgeRule;
import org.partnershipactions.powers.PowerRuleSet.IssuerRule;
import org.partnershipactions.powers.Tool.ToolRules;
import org.partnershipactions.powers.Tool.ToolTimes;

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

	/**
	 * Puts the rules of a tool or power into sentences, from the same data that is
	 * checked.
	 */
	static final class ToolWords {

		private ToolWords() {
		}

		static List<String> rules(Tool tool, Map<String, String> names) {
			List<String> rules = new ArrayList<>();
			who(tool.rules(), rules);
			steps(tool, names, rules);
			times(tool.times(), rules);
			add(rules, "An appeal can be made within %d days", tool.times().appealDays());
			add(rules, "A breach can lead to a fixed penalty of up to £%d", tool.penaltyPounds());
			if (rules.isEmpty()) {
				rules.add("Informal: no rule of law, the lowest that can work comes first");
			}
			return rules;
		}

		private static void who(ToolRules given, List<String> rules) {
			if (given.minimumAge() != null || given.maximumAge() != null) {
				rules.add("For people " + AgeRule.ages(given) + (given.bodies() ? ", and for bodies" : ""));
			}
			if (given.issuers() != null) {
				rules.add("Used by: " + String.join(", ", IssuerRule.words(given.issuers())));
			}
		}

		private static void steps(Tool tool, Map<String, String> names, List<String> rules) {
			ToolRules given = tool.rules();
			if (given.after() != null) {
				String first = names.getOrDefault(given.after(), given.after());
				rules.add((given.afterHours() != null) ? "Within %d hours of a %s".formatted(given.afterHours(), first)
						: "After a " + first + ", with time to act");
			}
			if (given.ground() != null) {
				rules.add("On a " + given.ground().toLowerCase(java.util.Locale.UK).replace('_', ' '));
			}
		}

		private static void times(ToolTimes times, List<String> rules) {
			add(rules, "At most %d hours", times.maximumHours());
			add(rules, "Reviewed after %d hours", times.reviewHours());
			add(rules, "At most %d months", times.maximumMonths());
			add(rules, "At most %d months with every extension", times.maximumMonthsInAll());
			add(rules, "At least %d months", times.minimumMonths());
			add(rules, "Under 18: at least %d months", times.minimumMonthsUnder18());
			add(rules, "Under 18: at most %d months", times.maximumMonthsUnder18());
			add(rules, "Under 18: reviewed every %d months", times.reviewMonthsUnder18());
		}

		private static void add(List<String> rules, String sentence, Integer number) {
			if (number != null) {
				rules.add(sentence.formatted(number));
			}
		}

	}

}
