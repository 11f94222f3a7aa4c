package org.partnershipactions.reports.site.web;

import org.partnershipactions.testing.Memory;

import org.springframework.boot.test.context.TestComponent;

/** The published pages that are kept for a minute. */
@TestComponent
class CopiesInMemory implements Memory {

	private final PublishedCopies copies;

	CopiesInMemory(PublishedCopies copies) {
		this.copies = copies;
	}

	@Override
	public void forget() {
		this.copies.published();
	}

}
