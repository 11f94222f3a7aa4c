package org.partnershipactions.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.workflow.Subject;

/**
 * What an item is about, copied from the feature that owns it so that lists need no other
 * table.
 *
 * @param kind {@code action}, {@code contribution} ...
 * @param ref reference as people write it
 * @param title title of the subject
 * @param path address of its page
 * @param priority number of the plan's priority, or null
 */
@Embeddable
public record WorkItemSubject(@Column(name = "subject_kind") String kind, @Column(name = "subject_ref") String ref,
		@Column(name = "subject_title") String title, @Column(name = "subject_path") String path,
		@Column(name = "priority") Integer priority) {

	private static final int LONGEST_TITLE = 500;

	static WorkItemSubject of(Subject subject) {
		return new WorkItemSubject(subject.kind(), subject.ref(), shortened(subject.title()), subject.path(),
				subject.priority());
	}

	/** The reference, with the year beside it where it stands in a year's plan. */
	public String named() {
		return Subject.named(this.ref, this.path);
	}

	/** The same with another title. */
	WorkItemSubject under(String other) {
		return new WorkItemSubject(this.kind, this.ref, other, this.path, this.priority);
	}

	private static String shortened(String title) {
		return (title.length() <= LONGEST_TITLE) ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
	}

}
