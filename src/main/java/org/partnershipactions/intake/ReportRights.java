package org.partnershipactions.intake;

import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;

/** Tells pages what the reader may do with reports, so that they offer nothing else. */
@Service
public class ReportRights {

	private final ReportAccess access;

	ReportRights(ReportAccess access) {
		this.access = access;
	}

	/** Whether the reader decides on reports. */
	@ForEveryone
	public boolean triages() {
		return this.access.triages();
	}

}
