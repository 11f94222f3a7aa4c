package org.partnershipactions.planning.drafting;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What the lead of a task group reads before the draft of a priority. */
@Component
class PriorityDraftBriefing implements ProcessBriefing {

	private final PriorityDrafts drafts;

	PriorityDraftBriefing(PriorityDrafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public String process() {
		return PriorityDraftStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		PriorityDraft draft = this.drafts.withKey(key);
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Plan", draft.year().toString(), "/annual-plans/" + draft.year()));
		rows.add(new Row("Priority", draft.priority().number() + ". " + draft.priority().title(), null));
		if (draft.returnReason() != null) {
			rows.add(new Row("Sent back because", draft.returnReason(), null));
		}
		draft.decisions()
			.forEach((one) -> rows.add(new Row(one.actionRef() + " of last year",
					one.kind().words() + ((one.made() != null) ? ": " + one.made() : ""), null)));
		return List.of(new BriefingSection("The priority", rows, List.of()));
	}

}
