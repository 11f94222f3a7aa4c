package org.partnershipactions.cases;

import org.springframework.stereotype.Component;

/** Whether who is signed in may see a case, for what belongs to it elsewhere. */
@Component
public class CaseSight {

	private final CaseAccess access;

	CaseSight(CaseAccess access) {
		this.access = access;
	}

	/** Whether they may see the case and know who complains in it. */
	public boolean seesWhoComplains(String caseKey) {
		return this.access.seesIdentity(caseKey);
	}

}
