package org.partnershipactions.planning.drafting;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what the draft of a priority is about, and of which partnership it is. */
@Component
class PriorityDraftSubject implements ProcessSubject, Belonging {

	private static final String KIND = "priority-draft";

	private final PriorityDrafts drafts;

	PriorityDraftSubject(PriorityDrafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public String process() {
		return PriorityDraftStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return of(this.drafts.withKey(key));
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public Optional<String> whyClosed(String key) {
		return this.drafts.findById(key)
			.filter((draft) -> draft.state() == DraftState.ENDED)
			.map((draft) -> "the plan was adopted without it");
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.drafts.findById(key).map(PriorityDraft::partnership);
	}

	static Subject of(PriorityDraft draft) {
		return new Subject(draft.partnership(), KIND, draft.key(), draft.year().toString(),
				"Actions of priority %d. %s".formatted(draft.priority().number(), draft.priority().title()),
				draft.priority().number(), "/annual-plans/" + draft.year());
	}

}
