package org.partnershipactions.planning.cycle;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers of the form "ScoreIssues".
 *
 * @param issues the issues that are known, each scored
 * @param others issues that are added, each scored
 */
record ScoreIssues(List<IssueRow> issues, List<OtherRow> others) {

	/** The issues of a plan with their scores, those that are added last. */
	List<PlanIssue> scored(List<PlanIssue> known) {
		List<PlanIssue> scored = new ArrayList<>();
		given(this.issues).forEach((row) -> known.stream()
			.filter((one) -> String.valueOf(one.number()).equals(row.issue()))
			.findFirst()
			.ifPresent((one) -> scored.add(one.scored(row.scores(), row.note()))));
		int next = known.stream().mapToInt(PlanIssue::number).max().orElse(0) + 1;
		for (OtherRow row : given(this.others)) {
			scored.add(PlanIssue.of(next, row.title(), null).scored(row.scores(), row.note()));
			next++;
		}
		return scored;
	}

	private static <T> List<T> given(List<T> rows) {
		return (rows != null) ? rows : List.of();
	}

	/** What an issue is given on a criterion; the form has the words for each. */
	enum Grade {

		NONE, LOW, MEDIUM, HIGH;

		int points() {
			return ordinal();
		}

	}

	/** An issue that is known, by its number. */
	record IssueRow(String issue, Grade community, Grade rising, Grade volume, Grade harm, Grade comparison,
			Grade addedValue, String note) {

		IssueScores scores() {
			return new IssueScores(this.community.points(), this.rising.points(), this.volume.points(),
					this.harm.points(), this.comparison.points(), this.addedValue.points());
		}
	}

	/** An issue that is added. */
	record OtherRow(String title, Grade community, Grade rising, Grade volume, Grade harm, Grade comparison,
			Grade addedValue, String note) {

		IssueScores scores() {
			return new IssueScores(this.community.points(), this.rising.points(), this.volume.points(),
					this.harm.points(), this.comparison.points(), this.addedValue.points());
		}
	}

}
