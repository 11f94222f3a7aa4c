package org.partnershipactions.worklist.web;

import org.partnershipactions.forms.Drafts;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.worklist.Draft;
import org.partnershipactions.worklist.TaskBriefing;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkPage;

import org.springframework.stereotype.Component;

/** Turns items into JSON. */
@Component
class ItemWords {

	private final DueWords due;

	private final TaskBriefing briefing;

	ItemWords(DueWords due, TaskBriefing briefing) {
		this.due = due;
		this.briefing = briefing;
	}

	ItemJson item(WorkItem item) {
		return ItemJson.of(item, item.isOpen() && this.due.late(item.due()));
	}

	ItemJson.PageJson page(WorkPage page) {
		String next = (page.next() != null) ? page.next().toString() : null;
		return new ItemJson.PageJson(page.items().stream().map(this::item).toList(), next, page.total(), page.more());
	}

	ItemJson.DetailJson detail(WorkItem item) {
		FormView form = this.briefing.form(item);
		return new ItemJson.DetailJson(item(item), form.schema().json(), form.given(),
				item.draft().map(ItemWords::draft).orElse(null));
	}

	private static ItemJson.DraftJson draft(Draft draft) {
		return new ItemJson.DraftJson(Drafts.read(draft.answers()), draft.savedBy(), draft.savedAt());
	}

}
