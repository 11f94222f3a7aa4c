package org.partnershipactions.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The assessment that the plan rests on is not of the year before the plan. */
final class AssessmentSeason implements DocumentCheck {

	private static final Pattern SEASON = Pattern.compile(
			"assessment[^.]{0,80}\\b((?:spring|summer|autumn|winter) (?:of )?(20\\d{2}))", Pattern.CASE_INSENSITIVE);

	@Override
	public List<Finding> findings(PlanProse document) {
		List<Finding> findings = new ArrayList<>();
		int expected = document.stated().start() - 1;
		for (Line line : document.lines()) {
			Matcher season = SEASON.matcher(String.join(" ", line.cells()));
			while (season.find()) {
				int year = Integer.parseInt(season.group(2));
				if (year < expected || year > document.stated().start()) {
					findings.add(DocumentCheck.at(line.row(), season.group(1),
							"The assessment is dated %s, but a plan for %s rests on one made in the winter of %d."
								.formatted(season.group(1), document.stated(), expected)));
				}
			}
		}
		return findings;
	}

}
