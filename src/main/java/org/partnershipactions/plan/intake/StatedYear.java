package org.partnershipactions.plan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.PlanYear;

/** The year that the document says it is for is not the year it is read as. */
final class StatedYear implements DocumentCheck {

	private static final Pattern YEARS = Pattern.compile("\\b(20\\d{2})\\s?[-/\u2013]\\s?(?:20)?(\\d{2})\\b");

	@Override
	public List<Finding> findings(PlanProse document) {
		if (document.stated().equals(document.chosen())) {
			return List.of();
		}
		return List.of(DocumentCheck.at(0, document.stated().toString(),
				"The document is the plan for %s, but it is read as the plan for %s. Choose the year again if that is not meant."
					.formatted(document.stated(), document.chosen())));
	}

	/** The plan year that a document names most. */
	static Optional<PlanYear> in(List<Line> prose) {
		Map<PlanYear, Integer> named = new HashMap<>();
		for (Line line : prose) {
			Matcher years = YEARS.matcher(String.join(" ", line.cells()));
			while (years.find()) {
				int start = Integer.parseInt(years.group(1));
				if ((start + 1) % 100 == Integer.parseInt(years.group(2))) {
					named.merge(new PlanYear(start), 1, Integer::sum);
				}
			}
		}
		return named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

}
