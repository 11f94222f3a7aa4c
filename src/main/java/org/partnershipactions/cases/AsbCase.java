package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Entity;

/** A case of anti-social behaviour, from its first report until it is closed. */
@Entity
public class AsbCase extends CaseStanding<AsbCase> {

	protected AsbCase() {
	}

	AsbCase(NewCase begun, String ref, LocalDate today) {
		super(begun, ref, today);
		team().at(begun.placeKey(), today);
		registerEvent(new CaseOpened(key(), ref, begun.leadAgency()));
	}

	/**
	 * Takes a report in, once. Whoever reported is a victim until somebody says
	 * otherwise.
	 */
	AsbCase link(LinkedReport report, LocalDate today) {
		mustBeLive();
		if (team().isLinked(report.reportKey())) {
			return this;
		}
		team().link(new CaseReport(report.reportKey(), report.ref(), report.occurredAt(), today));
		team().at(report.placeKey(), today);
		team().join(report.reporterKey(), CaseRole.REPORTER, today);
		team().join(report.reporterKey(), CaseRole.VICTIM, today);
		categories(report.categories());
		deadlines().active(today);
		registerEvent(new ReportLinked(key(), report.ref()));
		return this;
	}

	/** Tells who listens of something that happened to the case without changing it. */
	AsbCase say(Object event) {
		registerEvent(event);
		return this;
	}

}
