package org.partnershipactions.reports.site;

import org.partnershipactions.partners.PublishingPartnership;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose plans the public pages show, and under which address. Both are settings: nothing
 * that a request says of itself gets into a page that is kept for everybody.
 */
@Component
public class PublicSite {

	private final PublishingPartnership partnership;

	private final String address;

	PublicSite(PublishingPartnership partnership,
			@Value("${partnership.address:http://localhost:8080}") String address) {
		this.partnership = partnership;
		this.address = address.replaceAll("/+$", "");
	}

	/** Code of the partnership. */
	public String partnership() {
		return this.partnership.code();
	}

	/** Its name. */
	public String name() {
		return this.partnership.name();
	}

	/** The address of a page as other sites write it. */
	public String address(String path) {
		return this.address + path;
	}

}
