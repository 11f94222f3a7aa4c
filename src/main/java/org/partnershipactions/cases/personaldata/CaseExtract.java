package org.partnershipactions.cases.personaldata;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;

/**
 * One thing that a case holds, as the person whom it is about reads it.
 *
 * @param title what it is
 * @param on day of it, or null
 * @param facts label and value; what is empty is left out
 */
record CaseExtract(String title, LocalDate on, Map<String, String> facts) {

	static Map<String, String> facts(String label, String value) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put(label, value);
		return facts;
	}

	PersonalDataItem of(String ref) {
		Map<String, String> told = new LinkedHashMap<>(this.facts);
		told.values().removeIf((value) -> value == null || value.isBlank());
		return new PersonalDataItem(CaseSubject.KIND, ref, this.title, this.on, told);
	}

}
