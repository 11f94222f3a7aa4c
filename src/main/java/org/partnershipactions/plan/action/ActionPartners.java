package org.partnershipactions.plan.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/**
 * Who an action is shared between: the accountable lead, the co-leads and the other
 * partners.
 */
@Embeddable
public class ActionPartners {

	@Column(length = 50)
	private String accountableLead;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "action_co_lead", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	@Column(name = "agency", length = 50)
	private List<String> coLeads = new ArrayList<>();

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "action_partner", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	@Column(name = "agency", length = 50)
	private List<String> others = new ArrayList<>();

	private boolean everyone;

	@Column(length = 1200)
	private String inWords;

	protected ActionPartners() {
	}

	/**
	 * Names who shares an action.
	 * @param leads codes of the lead agencies; the first is accountable
	 * @param others codes of the other partners
	 * @param everyone whether a collective name such as "All partners" stands among them
	 * @param inWords names that no agency answers to, kept as text; null where there are
	 * none
	 */
	public ActionPartners(List<String> leads, List<String> others, boolean everyone, String inWords) {
		this.accountableLead = leads.get(0);
		this.coLeads = new ArrayList<>(leads.subList(1, leads.size()));
		this.others = new ArrayList<>(others);
		this.everyone = everyone;
		this.inWords = inWords;
	}

	/** Code of the agency that tasks go to. */
	public String accountableLead() {
		return this.accountableLead;
	}

	/** The accountable lead, then the co-leads. */
	public List<String> leads() {
		List<String> leads = new ArrayList<>();
		leads.add(this.accountableLead);
		leads.addAll(this.coLeads);
		return leads;
	}

	/** Codes of the other partners that the row names one by one. */
	public List<String> others() {
		return List.copyOf(this.others);
	}

	/** Whether the row asks all partners. */
	public boolean everyone() {
		return this.everyone;
	}

	/** Names that no agency answers to, or null. */
	public String inWords() {
		return this.inWords;
	}

	/**
	 * Every body to ask for a contribution, each once and never the accountable lead: the
	 * co-leads, the named partners, and where the row asks everyone, the partnership's
	 * member agencies.
	 */
	public Set<String> toAsk(List<String> memberAgencies) {
		Set<String> asked = new LinkedHashSet<>(this.coLeads);
		asked.addAll(this.others);
		if (this.everyone) {
			asked.addAll(memberAgencies);
		}
		asked.remove(this.accountableLead);
		return asked;
	}

	void lead(String agency) {
		if (!this.coLeads.contains(this.accountableLead)) {
			this.coLeads.add(0, this.accountableLead);
		}
		this.coLeads.remove(agency);
		this.others.remove(agency);
		this.accountableLead = agency;
	}

	void add(String agency) {
		this.others.add(agency);
	}

	void release(String agency) {
		this.coLeads.remove(agency);
		this.others.remove(agency);
	}

	/**
	 * Puts an agency in the place of another; where it has one already, it keeps that.
	 */
	void replace(String from, String to) {
		if (this.accountableLead.equals(from)) {
			this.accountableLead = to;
			release(to);
		}
		else if (this.accountableLead.equals(to)) {
			release(from);
		}
		else if (this.coLeads.contains(from)) {
			this.others.remove(to);
			replace(this.coLeads, from, to);
		}
		else {
			replace(this.others, from, to);
			this.others.removeAll(this.coLeads);
		}
	}

	private static void replace(List<String> agencies, String from, String to) {
		if (agencies.contains(to)) {
			agencies.remove(from);
		}
		else {
			agencies.replaceAll((one) -> one.equals(from) ? to : one);
		}
	}

	/** The same, apart from the database. */
	public ActionPartners detached() {
		return new ActionPartners(leads(), this.others, this.everyone, this.inWords);
	}

	/**
	 * What the delivery plan asks of one partner.
	 *
	 * @param agency code of the partner
	 * @param request what is asked, in words; null where nothing particular is
	 */
	@Embeddable
	public record Ask(String agency, @Column(length = 2000) String request) {
	}

}
