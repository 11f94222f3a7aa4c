package org.partnershipactions.worklist.web;

import java.util.Locale;

import org.partnershipactions.worklist.Cursor;
import org.partnershipactions.worklist.DueWindow;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkFilter;
import org.partnershipactions.worklist.WorkQuery;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The parameters of a list, of the page and of the API alike.
 *
 * @param scope mine, team or all
 * @param due late, week or none
 * @param overdue true is short for due=late
 * @param order latest turns the order round
 */
record ListRequest(String scope, String due, Boolean overdue, String priority, String team, String step, String subject,
		String order, String after, Integer size) {

	WorkQuery query(Scope usual) {
		int rows = (this.size != null) ? this.size : WorkQuery.USUAL_SIZE;
		return new WorkQuery(scopeOr(usual), filter(), Cursor.parse(this.after), rows, latestFirst());
	}

	Scope scopeOr(Scope usual) {
		return choice(Scope.class, this.scope, usual);
	}

	boolean latestFirst() {
		return "latest".equals(this.order);
	}

	WorkFilter filter() {
		DueWindow window = choice(DueWindow.class, this.due, DueWindow.ANY);
		return new WorkFilter(Boolean.TRUE.equals(this.overdue) ? DueWindow.LATE : window, number(this.priority),
				this.team, this.step, this.subject);
	}

	private static Integer number(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (!text.strip().matches("\\d{1,4}")) {
			throw refused("The priority must be a number such as 3, not " + text);
		}
		return Integer.valueOf(text.strip());
	}

	private static <E extends Enum<E>> E choice(Class<E> type, String text, E usual) {
		if (text == null || text.isBlank()) {
			return usual;
		}
		try {
			return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw refused("There is no such list: " + text);
		}
	}

	private static ResponseStatusException refused(String message) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, message);
	}

}
