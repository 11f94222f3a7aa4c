package org.partnershipactions.contributions;

import org.springframework.stereotype.Component;

/** What happens when an answer or a contribution falls due, or fell due in silence. */
@Component
class LateContributions {

	private final Contributions contributions;

	private final ContributionHosts hosts;

	LateContributions(Contributions contributions, ContributionHosts hosts) {
		this.contributions = contributions;
		this.hosts = hosts;
	}

	void remind(String key, String task) {
		this.contributions.save(this.contributions.withKey(key).remind(task));
	}

	void fellLate(String key, String task) {
		Contribution late = this.contributions.withKey(key);
		this.hosts.of(late.view().kind()).fellLate(late.view(), ContributionProcess.step(task, key), late.dueNow());
	}

}
