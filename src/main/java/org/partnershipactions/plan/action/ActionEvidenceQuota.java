package org.partnershipactions.plan.action;

import org.partnershipactions.evidence.UploadQuota;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.plan.action.ActionEvent.EvidenceAdded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the files that are added to actions, and refuses what is too many for a day. */
@Component
class ActionEvidenceQuota {

	private final UploadQuota quota;

	private final LocalFigureReading figures;

	ActionEvidenceQuota(UploadQuota quota, LocalFigureReading figures) {
		this.quota = quota;
		this.figures = figures;
	}

	@EventListener
	void added(EvidenceAdded added) {
		this.quota.take(added.key(), this.figures.today(UploadQuota.OF_ONE_THING),
				this.figures.today(UploadQuota.OF_ONE_PERSON));
	}

}
