package org.partnershipactions.planning.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * An issue of the strategic assessment, which may become a priority of the plan.
 *
 * @param number counts the issues of a plan from 1
 * @param title what it is, such as "Rural theft"
 * @param before number of the priority of the year before that it goes on with, or null
 * @param scores what the manager gives it, or null before
 * @param note what the scores rest on, or null
 * @param priority number of the priority that it becomes, or null
 * @param taskGroup code of the group that drafts and approves that, or null
 */
@Embeddable
record PlanIssue(@Column(name = "issue_number") int number, @Column(length = 200) String title,
		@Column(name = "priority_before") Integer before, @Embedded IssueScores scores,
		@Column(length = 2000) String note, @Column(name = "priority_number") Integer priority,
		@Column(length = 50) String taskGroup) {

	static PlanIssue of(int number, String title, Integer before) {
		return new PlanIssue(number, title, before, null, null, null, null);
	}

	PlanIssue scored(IssueScores given, String basis) {
		return new PlanIssue(this.number, this.title, this.before, given, basis, this.priority, this.taskGroup);
	}

	/** Becomes a priority of the plan, or with null none. */
	PlanIssue chosen(Integer as, String group) {
		return new PlanIssue(this.number, this.title, this.before, this.scores, this.note, as,
				(as != null) ? group : null);
	}

	/** Sum of its scores. */
	int sum() {
		return (this.scores != null) ? this.scores.sum() : 0;
	}

}
