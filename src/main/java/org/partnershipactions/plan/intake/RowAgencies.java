package org.partnershipactions.plan.intake;

import java.util.List;

/** The row's agencies. */
final class RowAgencies {

	private static final int LONGEST = 500;

	private final AgencyCell leads;

	private final AgencyCell named;

	private final List<String> partners;

	RowAgencies(RowReading reading, AgencyCells agencies) {
		String lead = reading.required(Column.LEAD, LONGEST,
				"Name the agency that is accountable, the first of several.");
		String partner = reading.optional(Column.PARTNERS, LONGEST);
		this.leads = agencies.leads(lead);
		this.named = agencies.partners(partner);
		this.partners = this.named.codes().stream().filter((code) -> !this.leads.codes().contains(code)).toList();
		checkLeads(reading, lead);
		remark(reading, partner);
	}

	private void checkLeads(RowReading reading, String lead) {
		if (!lead.isEmpty() && this.leads.codes().isEmpty()) {
			reading.error(Column.LEAD, lead,
					"No known agency is named here. Correct the name, or have it added as an alias of an agency.");
		}
		else if (!this.leads.leftOver().isEmpty()) {
			leftOver(reading, Column.LEAD, this.leads.leftOver());
		}
	}

	private void remark(RowReading reading, String partner) {
		if (!this.named.leftOver().isEmpty()) {
			leftOver(reading, Column.PARTNERS, this.named.leftOver());
		}
		if (this.partners.size() < this.named.codes().size()) {
			reading.warn(Column.PARTNERS, partner,
					"An agency that leads this action stands among its partners too; it is kept as a lead only.");
		}
	}

	private void leftOver(RowReading reading, Column column, String text) {
		reading.warn(column, text,
				"This is no known agency's name and is kept as text. Add it as an alias if it means an agency.");
	}

	List<String> leads() {
		return this.leads.codes();
	}

	String leadText() {
		return this.leads.leftOver();
	}

	List<String> partners() {
		return this.partners;
	}

	boolean allPartners() {
		return this.named.all();
	}

	String partnersText() {
		return this.named.leftOver();
	}

}
