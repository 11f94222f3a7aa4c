package org.partnershipactions.cases;

import org.springframework.stereotype.Component;

/** Tells what belongs to a case elsewhere whether its complainants may be known. */
@Component
public class ComplainantSight {

	private final CaseAccess access;

	ComplainantSight(CaseAccess access) {
		this.access = access;
	}

	/** Whether who is signed in may see the case and know who complains in it. */
	public boolean of(String caseKey) {
		return this.access.seesIdentity(caseKey);
	}

}
