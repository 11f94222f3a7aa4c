package org.partnershipactions.plan.action;

import java.time.Instant;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes each night what was handed in as evidence of an action and has been kept for
 * the years of the local figure {@code retention.years}. The action, and that a file was
 * there, stay.
 */
@Component
class EvidenceRetention {

	private static final Logger log = LoggerFactory.getLogger(EvidenceRetention.class);

	private final EvidenceFiles files;

	private final EvidenceFolder folder;

	private final LocalFigureReading figures;

	private final PartnershipClock clock;

	EvidenceRetention(EvidenceFiles files, EvidenceFolder folder, LocalFigureReading figures, PartnershipClock clock) {
		this.files = files;
		this.folder = folder;
		this.figures = figures;
		this.clock = clock;
	}

	@Scheduled(cron = "${partnership.evidence.retention:0 0 4 * * *}", zone = "Europe/London")
	@Transactional
	public void deleteNightly() {
		Instant before = this.clock.today()
			.minusYears(this.figures.today("retention.years"))
			.atStartOfDay(PartnershipClock.LONDON)
			.toInstant();
		List<Evidence> outdated = this.files.findByAddedAtBefore(before);
		outdated.forEach((file) -> {
			this.files.delete(file);
			this.folder.delete(file.key());
		});
		if (!outdated.isEmpty()) {
			log.info("{} files of evidence of actions were kept long enough and are deleted", outdated.size());
		}
	}

}
