package org.partnershipactions.reviews.returns;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Shows a return in lists by the action that it tells of, and says of which partnership
 * it is.
 */
@Component
class ReturnSubject implements ProcessSubject, Belonging {

	private final ProgressReturns returns;

	ReturnSubject(ProgressReturns returns) {
		this.returns = returns;
	}

	@Override
	public String process() {
		return ReturnStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return this.returns.withKey(key).subject();
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public Optional<String> whyClosed(String key) {
		return Optional.ofNullable(this.returns.withKey(key).whyClosed());
	}

	@Override
	public String kind() {
		return "return";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.returns.findById(key).map((asked) -> asked.asked().partnership());
	}

}
