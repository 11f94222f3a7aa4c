package org.partnershipactions.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;

/** Personal data that a module holds about its own subjects, told by that module. */
public interface PersonalDataHolder {

	/** Kind of the subjects, such as case: one module answers for each kind. */
	String kind();

	/** All that is held about one person, also of restricted subjects. */
	List<PersonalDataItem> about(String residentKey);

	/** Of some people, those about whom anything is held. */
	Set<String> involvedAmong(Collection<String> residentKeys);

	/**
	 * Subjects of a partnership whose time is up on a day, the longest kept first.
	 * @param held keys of subjects that somebody holds, which are left out
	 */
	List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit);

	/** One subject, where it is of the partnership and its time is up on a day. */
	Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey);

	/** Keys of the places that a subject stands at; asked before it is erased. */
	default Set<String> places(String subjectKey) {
		return Set.of();
	}

	/**
	 * Whether something that is still kept stands at a place. Addresses are erased with
	 * the last that does.
	 */
	default boolean standsAt(String placeKey) {
		return false;
	}

	/**
	 * Erases the personal data of a subject and keeps its figures. A person confirmed it,
	 * and no hold stands.
	 * @return keys of the people who were involved in it: those who are involved in
	 * nothing else are erased with it
	 */
	Set<String> erase(String subjectKey);

	/**
	 * One thing that is held about a person, for the copy that the person may ask for.
	 *
	 * @param kind kind of the subject, such as case
	 * @param ref reference of the subject
	 * @param title what it is in words, such as "Contact on the telephone"
	 * @param on day of it, null where it has none
	 * @param facts what is held: words for the label, and the value as people read it, in
	 * the order in which they are shown
	 */
	record PersonalDataItem(String kind, String ref, String title, LocalDate on, Map<String, String> facts) {
	}

	/**
	 * Something whose personal data has been kept long enough.
	 *
	 * @param kind kind of the subject, such as case
	 * @param key key of the subject
	 * @param ref reference of the subject
	 * @param closedOn day from which the time counts
	 * @param dueOn day on which the time was up
	 * @param inTheWay what stands in the way in words, such as a live order; null where
	 * nothing does
	 */
	record DueErasure(String kind, String key, String ref, LocalDate closedOn, LocalDate dueOn, String inTheWay) {
	}

}
