package org.partnershipactions.cases;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a case beside its steps. Public because expressions must reach
 * it; nobody else may.
 */
@Component
@Transactional
public class CaseTasks {

	private final AsbCases cases;

	private final CaseAsking asking;

	CaseTasks(AsbCases cases, CaseAsking asking) {
		this.cases = cases;
		this.asking = asking;
	}

	/** Asks each agency that waits to be asked; gives the keys of the contributions. */
	public List<String> askAgencies(String key) {
		return this.asking.send(this.cases.withKey(key));
	}

	/** Closes what agencies still owe to a withdrawn case. */
	public void releaseAgencies(String key) {
		this.asking.releaseAll(this.cases.withKey(key));
	}

}
