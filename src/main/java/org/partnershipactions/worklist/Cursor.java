package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.partnershipactions.forms.TypedDay;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The last item that a page showed. The next page begins after it, wherever it stands by
 * then, so that nothing is shown twice or left out when rows come and go.
 *
 * @param dueOn its due date
 * @param id its number, which orders what is due on the same day
 */
public record Cursor(LocalDate dueOn, long id) {

	static Cursor at(WorkItem item) {
		return new Cursor(item.dueOn(), item.id());
	}

	/** Reads the written form; 400 when it is not one, null for null or nothing. */
	public static Cursor parse(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			int underscore = text.indexOf('_');
			return new Cursor(TypedDay.parse(text.substring(0, underscore)),
					Long.parseLong(text.substring(underscore + 1)));
		}
		catch (DateTimeParseException | NumberFormatException | StringIndexOutOfBoundsException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"There is no such page. Start again at the first page of the list.", ex);
		}
	}

	/** Two ranges of one index, which databases read in order without sorting. */
	Specification<WorkItem> beyond(boolean latestFirst) {
		return (row, query, cb) -> latestFirst
				? cb.or(cb.lessThan(row.get("dueOn"), this.dueOn),
						cb.and(cb.equal(row.get("dueOn"), this.dueOn), cb.lessThan(row.get("id"), this.id)))
				: cb.or(cb.greaterThan(row.get("dueOn"), this.dueOn),
						cb.and(cb.equal(row.get("dueOn"), this.dueOn), cb.greaterThan(row.get("id"), this.id)));
	}

	@Override
	public String toString() {
		return this.dueOn + "_" + this.id;
	}

}
