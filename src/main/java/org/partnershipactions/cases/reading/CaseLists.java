package org.partnershipactions.cases.reading;

import java.util.List;

import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;

/** The wards and agencies that lists of cases can be narrowed to. */
@Service
@ForEveryone
public class CaseLists {

	private final PlaceRegister places;

	private final Directory directory;

	private final CurrentPerson person;

	CaseLists(PlaceRegister places, Directory directory, CurrentPerson person) {
		this.places = places;
		this.directory = directory;
		this.person = person;
	}

	/** Names of the wards in use. */
	public List<String> wards() {
		return this.places.wards(this.person.partnership());
	}

	/** All active agencies. */
	public List<AgencySummary> agencies() {
		return this.directory.agencies(this.person.partnership());
	}

}
