package org.partnershipactions.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Personal data that a module holds about its own subjects, told by that module. */
public interface PersonalDataHolder {

	/** Kind of the subjects, such as case: one module answers for each kind. */
	String kind();

	/** All that is held about one person, also of restricted subjects. */
	List<PersonalDataItem> about(String residentKey);

	/** Subjects of a partnership whose time is up on a day, the longest kept first. */
	List<DueErasure> due(String partnership, LocalDate day);

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

}
