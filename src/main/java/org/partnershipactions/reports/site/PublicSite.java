package org.partnershipactions.reports.site;

import org.partnershipactions.partners.Directory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose plans the public pages show, and under which address. Both are settings: nothing
 * that a request says of itself gets into a page that is kept for everybody.
 */
@Component
public class PublicSite {

	private final Directory directory;

	private final String partnership;

	private final String address;

	PublicSite(Directory directory, @Value("${partnership.public-reports.partnership:}") String partnership,
			@Value("${partnership.address:http://localhost:8080}") String address) {
		this.directory = directory;
		this.partnership = partnership;
		this.address = address.replaceAll("/+$", "");
	}

	/** Code of the partnership: the one that is set, or the first. */
	public String partnership() {
		return this.partnership.isBlank() ? this.directory.partnerships().get(0) : this.partnership;
	}

	/** Its name. */
	public String name() {
		return this.directory.partnershipName(partnership());
	}

	/** The address of a page as other sites write it. */
	public String address(String path) {
		return this.address + path;
	}

}
