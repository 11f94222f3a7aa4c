package org.partnershipactions.cases.personaldata;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who hold parts of a case whether the case itself is still kept. */
@Component
public class CaseKeeping {

	private final AsbCases cases;

	CaseKeeping(AsbCases cases) {
		this.cases = cases;
	}

	/** Of some cases those whose personal data is kept, each with its reference. */
	@Transactional(readOnly = true)
	public Map<String, String> kept(Collection<String> caseKeys) {
		return caseKeys.isEmpty() ? Map.of()
				: this.cases.findByIdInAndErasedOnIsNull(caseKeys)
					.stream()
					.collect(Collectors.toMap(AsbCase::key, AsbCase::ref));
	}

}
