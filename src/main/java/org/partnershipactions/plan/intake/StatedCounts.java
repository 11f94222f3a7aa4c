package org.partnershipactions.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prose counts other priorities or actions than the tables hold. */
final class StatedCounts implements DocumentCheck {

	private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private static final Pattern COUNT = Pattern.compile(
			"\\b(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+(?:key |main |strategic )?(priority actions|priorities|priority areas|priority issues)\\b",
			Pattern.CASE_INSENSITIVE);

	@Override
	public List<Finding> findings(PlanProse document) {
		List<Finding> findings = new ArrayList<>();
		for (Line line : document.lines()) {
			Matcher count = COUNT.matcher(String.join(" ", line.cells()));
			while (count.find()) {
				boolean actions = count.group(2).toLowerCase(Locale.UK).endsWith("actions");
				int held = actions ? document.table().rows().size() : document.table().priorities().size();
				if (number(count.group(1)) != held) {
					findings.add(DocumentCheck.at(line.row(), count.group(),
							"The document says %s here, but its tables hold %d. What the tables hold is imported."
								.formatted(count.group(), held)));
				}
			}
		}
		return findings;
	}

	private static int number(String written) {
		int word = WORDS.indexOf(written.toLowerCase(Locale.UK));
		return (word >= 0) ? word : Integer.parseInt(written);
	}

}
