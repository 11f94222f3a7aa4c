package org.partnershipactions.cases;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who hold parts of a case whether the case itself is still kept. */
@Component
public class CaseKeeping {

	private final AsbCases cases;

	CaseKeeping(AsbCases cases) {
		this.cases = cases;
	}

	/** Reference of a case whose personal data is kept; null once it was erased. */
	@Transactional(readOnly = true)
	public String kept(String caseKey) {
		AsbCase asbCase = this.cases.withKey(caseKey);
		return asbCase.erased() ? null : asbCase.ref();
	}

}
