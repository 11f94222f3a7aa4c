package org.partnershipactions.contributions;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who may answer, contribute and decide; annotations ask it. */
@Component
class ContributionAccess {

	private final Contributions contributions;

	private final ContributionSchedule schedule;

	private final CurrentPerson person;

	ContributionAccess(Contributions contributions, ContributionSchedule schedule, CurrentPerson person) {
		this.contributions = contributions;
		this.schedule = schedule;
		this.person = person;
	}

	/**
	 * Whether the person may do what the agency owes now: the coordinator's answer, or
	 * the member's contribution once it was accepted. Both are in a coordinator's queues
	 * as long as there is one, so nobody else's roles have to be read for them.
	 */
	public boolean answers(String key) {
		Contribution contribution = ours(key);
		return this.person.coordinates(contribution.view().agency()) || holds(contribution.view().state().silent()
				? this.schedule.answerer(contribution) : this.schedule.contributor(contribution));
	}

	/** Whether the person may decide on the declined request. */
	public boolean decides(String key) {
		return holds(this.schedule.decider(ours(key)));
	}

	private Contribution ours(String key) {
		Contribution contribution = this.contributions.withKey(key);
		if (!contribution.partnership().equals(this.person.partnership())) {
			throw new NotFound("contribution");
		}
		return contribution;
	}

	private boolean holds(Queue queue) {
		return this.person.queues().contains(queue.toString());
	}

}
