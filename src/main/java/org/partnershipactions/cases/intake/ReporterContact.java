package org.partnershipactions.cases.intake;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows in which ways a reporter can be told. */
@Component
class ReporterContact {

	private final AsbReports reports;

	ReporterContact(AsbReports reports) {
		this.reports = reports;
	}

	/** The preferred way first; that they could not be reached comes last. */
	@Transactional(readOnly = true)
	public List<Channel> ways(String key) {
		List<Channel> ways = new ArrayList<>(List.of(Channel.TELEPHONE, Channel.LETTER, Channel.EMAIL));
		Channel preferred = this.reports.withKey(key).reporter().preferredContact();
		if (ways.remove(preferred)) {
			ways.add(0, preferred);
		}
		ways.add(Channel.NONE);
		return ways;
	}

}
