package org.partnershipactions.partners.founding;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.COUNTY_READERS;
import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS;

/**
 * Which partnerships share their figures with the county: each by the switch of its own
 * manager, who may turn it back at any time.
 */
@Service
@Transactional
public class CountySharing {

	private final Partnerships partnerships;

	private final CurrentPerson person;

	CountySharing(Partnerships partnerships, CurrentPerson person) {
		this.partnerships = partnerships;
		this.person = person;
	}

	/** Whether the reader's partnership shares. */
	@AllowedTo(MANAGERS)
	@Transactional(readOnly = true)
	public boolean ours() {
		return this.partnerships.findByCode(this.person.partnership()).sharesWithCounty();
	}

	/** Shares from now on, or no more. */
	@AllowedTo(MANAGERS)
	public void share(boolean shares) {
		this.partnerships.save(this.partnerships.findByCode(this.person.partnership()).shareWithCounty(shares));
	}

	/** Names of those that share by their codes, in the order of the names. */
	@AllowedTo(COUNTY_READERS)
	@Transactional(readOnly = true)
	public Map<String, String> sharing() {
		Map<String, String> names = new LinkedHashMap<>();
		this.partnerships.findBySharesWithCountyTrueOrderByName().forEach((one) -> names.put(one.code(), one.name()));
		return names;
	}

}
