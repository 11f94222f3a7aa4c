package org.partnershipactions.intake;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows in which ways a reporter can be told. */
@Component
public class ReporterContact {

	private final AsbReports reports;

	ReporterContact(AsbReports reports) {
		this.reports = reports;
	}

	/** The preferred way first; that they could not be reached comes last. */
	@Transactional(readOnly = true)
	public List<Channel> ways(String key) {
		Reporter reporter = this.reports.withKey(key).reporter();
		List<Channel> ways = new ArrayList<>(List.of(Channel.TELEPHONE, Channel.LETTER));
		if (reporter.mailable()) {
			ways.add(Channel.EMAIL);
		}
		if (ways.remove(reporter.preferredContact())) {
			ways.add(0, reporter.preferredContact());
		}
		ways.add(Channel.NONE);
		return ways;
	}

}
