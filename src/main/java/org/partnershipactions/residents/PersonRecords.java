package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.privacy.Look;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** All records that are one person. */
@Component
class PersonRecords {

	private final Residents residents;

	private final MergeHistory merges;

	private final ViewLog views;

	PersonRecords(Residents residents, MergeHistory merges, ViewLog views) {
		this.residents = residents;
		this.merges = merges;
		this.views = views;
	}

	/** The record that stands for the person first. */
	List<Resident> of(String key) {
		Resident current = this.residents.findByResidentKey(key)
			.map(this.merges::current)
			.orElseThrow(() -> new NotFound("person"));
		List<Resident> all = new ArrayList<>(List.of(current));
		all.addAll(this.merges.mergedInto(current));
		return all;
	}

	void viewed(Resident resident, String purpose) {
		this.views.viewed(new Look(resident.partnership(), "resident", resident.key(), resident.ref(), purpose));
	}

}
