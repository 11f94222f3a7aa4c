package org.partnershipactions.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.partnershipactions.worklist.WorkItem;

/**
 * One item as the API tells it.
 *
 * @param partnership code of its partnership where that is not the one worked in, so that
 * a request about it names it in its header; else left out
 */
record ItemJson(long id, String step, SubjectJson subject, String agency, String group, String role, String assignee,
		LocalDate due, boolean overdue, Integer priority, String state,
		@JsonInclude(JsonInclude.Include.NON_NULL) String partnership) {

	static ItemJson of(WorkItem item, boolean overdue, String worked) {
		return new ItemJson(item.id(), item.step(),
				new SubjectJson(item.about().kind(), item.about().ref(), item.about().title()), item.queue().agency(),
				item.queue().group(), item.queue().role(), item.assignee(), item.due().orElse(null), overdue,
				item.about().priority(), item.state().name(),
				item.partnership().equals(worked) ? null : item.partnership());
	}

	/** What an item is about. */
	record SubjectJson(String kind, String ref, String title) {
	}

	/**
	 * A page of items.
	 *
	 * @param next the value of {@code after} for the next page, or null
	 * @param total exact up to 1,000; more says that there are more
	 */
	record PageJson(List<ItemJson> items, String next, int total, boolean more) {
	}

	/**
	 * An item with what is needed to do it.
	 *
	 * @param form the schema, as it stands in the form's file
	 * @param values what the form shows before anybody types, for whoever may do it
	 * @param draft half-done answers, for whoever may do it
	 */
	record DetailJson(@JsonUnwrapped ItemJson item, @JsonRawValue String form, Map<String, Object> values,
			DraftJson draft) {
	}

	/**
	 * Half-done answers.
	 *
	 * @param version what whoever saves the next ones says that they began with
	 */
	record DraftJson(Map<String, Object> answers, String by, Instant at, Integer version) {
	}

}
