package org.partnershipactions.reviews.returns;

import java.util.Optional;

import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows a return in lists by the action that it tells of. */
@Component
class ReturnSubjects implements ProcessSubject {

	private final ProgressReturns returns;

	ReturnSubjects(ProgressReturns returns) {
		this.returns = returns;
	}

	@Override
	public String process() {
		return ReturnProcess.ID;
	}

	@Override
	public Subject of(String key) {
		return this.returns.withKey(key).subject();
	}

	@Override
	public Optional<String> whyClosed(String key) {
		return Optional.ofNullable(this.returns.withKey(key).whyClosed());
	}

}
