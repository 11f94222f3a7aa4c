package org.partnershipactions.reviews.followups;

import java.util.Optional;

import org.partnershipactions.reviews.followups.FollowUpRequest.RequestedAction;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Shows a follow-up in lists by the action that it is about, and says of which
 * partnership it is.
 */
@Component
class FollowUpSubject implements ProcessSubject, Belonging {

	private static final String KIND = "follow-up";

	private final FollowUps followUps;

	FollowUpSubject(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public String process() {
		return FollowUpStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		FollowUpRequest request = this.followUps.withKey(key).request();
		RequestedAction action = request.action();
		return new Subject(request.partnership(), KIND, key, action.actionRef(), action.actionTitle(),
				action.priority(), action.path());
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.followUps.findById(key).map((followUp) -> followUp.request().partnership());
	}

}
