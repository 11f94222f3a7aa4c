package org.partnershipactions.cases.evidence;

import org.partnershipactions.cases.CaseEvent.CaseEvidenceAdded;
import org.partnershipactions.evidence.UploadQuota;
import org.partnershipactions.partners.figures.LocalFigureReading;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the files that are added to cases, and refuses what is too many for a day. */
@Component
class CaseEvidenceQuota {

	private final UploadQuota quota;

	private final LocalFigureReading figures;

	CaseEvidenceQuota(UploadQuota quota, LocalFigureReading figures) {
		this.quota = quota;
		this.figures = figures;
	}

	@EventListener
	void added(CaseEvidenceAdded added) {
		this.quota.take(added.key(), this.figures.today(UploadQuota.OF_ONE_THING),
				this.figures.today(UploadQuota.OF_ONE_PERSON));
	}

}
