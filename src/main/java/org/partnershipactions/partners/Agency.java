package org.partnershipactions.partners;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.partnershipactions.partners.AgencyEvent.AgencyAdded;
import org.partnershipactions.partners.AgencyEvent.AgencyAliasesSet;
import org.partnershipactions.partners.AgencyEvent.AgencyChanged;
import org.partnershipactions.partners.AgencyEvent.AgencyReinstated;
import org.partnershipactions.partners.AgencyEvent.AgencyRetired;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A body that owns work: police, council, housing association, charity, or a unit that
 * the plan names as if it were one.
 */
@Entity
class Agency extends AbstractAggregateRoot<Agency> {

	@Id
	private String code;

	private String name;

	private String kind;

	@Embedded
	private ContactDetails contact;

	private boolean member;

	private boolean active;

	@ElementCollection
	@CollectionTable(name = "agency_alias", joinColumns = @JoinColumn(name = "agency"))
	@Column(name = "alias")
	private Set<String> aliases = new TreeSet<>();

	@ElementCollection
	@CollectionTable(name = "agency_partnership", joinColumns = @JoinColumn(name = "agency"))
	@Column(name = "partnership")
	private Set<String> serves = new TreeSet<>();

	@Version
	private Integer version;

	protected Agency() {
	}

	Agency(String code, String name, String kind) {
		this.code = code;
		this.name = name;
		this.kind = kind;
		this.contact = ContactDetails.NONE;
		this.active = true;
		registerEvent(new AgencyAdded(code));
	}

	/** Makes it serve one more partnership. */
	Agency serve(String partnership) {
		this.serves.add(partnership);
		return this;
	}

	String kind() {
		return this.kind;
	}

	Agency change(String name, String kind, ContactDetails contact) {
		this.name = name;
		this.kind = kind;
		this.contact = contact;
		registerEvent(new AgencyChanged(this.code));
		return this;
	}

	/** Says whether "All partners" stands for it too. */
	Agency countAsMember(boolean member) {
		this.member = member;
		return this;
	}

	Agency callAlso(Collection<String> aliases) {
		this.aliases.clear();
		this.aliases.addAll(aliases);
		registerEvent(new AgencyAliasesSet(this.code, this.aliases.size()));
		return this;
	}

	/** From now on no new work goes to it; what it has stays. */
	Agency retire() {
		this.active = false;
		registerEvent(new AgencyRetired(this.code));
		return this;
	}

	Agency reinstate() {
		this.active = true;
		registerEvent(new AgencyReinstated(this.code));
		return this;
	}

	boolean serves(String partnership) {
		return this.serves.contains(partnership);
	}

	AgencySummary summary() {
		return new AgencySummary(this.code, this.name);
	}

	AgencyDetails details() {
		return new AgencyDetails(this.code, this.name, this.kind, Set.copyOf(this.serves), new TreeSet<>(this.aliases),
				this.contact, this.member, this.active);
	}

	Set<String> aliases() {
		return this.aliases;
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

}
