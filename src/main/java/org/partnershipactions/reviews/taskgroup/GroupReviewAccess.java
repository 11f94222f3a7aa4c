package org.partnershipactions.reviews.taskgroup;

import java.util.Collections;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.ReviewScope;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who sees, writes and confirms a task group's review; annotations ask it. */
@Component
class GroupReviewAccess {

	private final TaskGroupReviews reviews;

	private final Directory directory;

	private final CurrentPerson person;

	GroupReviewAccess(TaskGroupReviews reviews, Directory directory, CurrentPerson person) {
		this.reviews = reviews;
		this.directory = directory;
		this.person = person;
	}

	/**
	 * Whether the person leads the group, belongs to one of its agencies or sees the
	 * whole partnership; for all others there is no such group.
	 */
	public boolean seesGroup(String code) {
		TaskGroupSummary group = group(code);
		if (!leadsGroup(code) && !belongs(group) && !this.person.seesEverything()) {
			throw new NotFound("task group");
		}
		return true;
	}

	/** Whether the person leads the group. */
	public boolean leadsGroup(String code) {
		group(code);
		return this.person.queues().contains(Queue.ofGroupLead(code).toString());
	}

	/**
	 * Whether the person may call the group together; 404 where they see no such group.
	 */
	public boolean calls(String code) {
		return seesGroup(code) && leadsGroup(code);
	}

	/** Whether the person may open the review; for all others there is none. */
	public boolean sees(String key) {
		return seesGroup(ours(key).groupCode());
	}

	/** Whether the person may write down what the group decides. */
	public boolean takesPart(String key) {
		String code = ours(key).groupCode();
		return seesGroup(code) && (leadsGroup(code) || belongs(group(code)) || this.person.is(Role.MANAGER));
	}

	/** Whether the person leads the group whose review it is. */
	public boolean leads(String key) {
		return seesGroup(ours(key).groupCode()) && leadsGroup(ours(key).groupCode());
	}

	String partnership() {
		return this.person.partnership();
	}

	/** A group of the person's partnership; {@link NotFound} where there is none. */
	TaskGroupSummary group(String code) {
		return this.directory.groups(partnership())
			.stream()
			.filter((group) -> group.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFound("task group"));
	}

	private boolean belongs(TaskGroupSummary group) {
		return !Collections.disjoint(group.agencies(), this.person.agencies());
	}

	private ReviewScope ours(String key) {
		ReviewScope about = this.reviews.withKey(key).about();
		if (!about.partnership().equals(partnership())) {
			throw new NotFound("review");
		}
		return about;
	}

}
